"""Joins a regular and a bold static font with matching outlines into one variable font, weights 400 to 700.

usage: merge_weights.py REGULAR BOLD OUT
"""

import sys

from fontTools import varLib
from fontTools.designspaceLib import AxisDescriptor, DesignSpaceDocument, SourceDescriptor
from fontTools.ttLib import TTFont

# These serve kerning, vertical text and hinting, which are not used, or differ in shape between the two masters.
DROPPED_TABLES = ("STAT", "BASE", "GPOS", "vhea", "vmtx", "prep", "gasp")


def master(path: str, weight: int) -> SourceDescriptor:
    """The font at `path` as the master of one weight."""
    font = TTFont(path)
    for table in DROPPED_TABLES:
        if table in font:
            del font[table]
    font.save(path)
    source = SourceDescriptor()
    source.path = path
    source.font = TTFont(path)
    source.location = {"Weight": weight}
    source.copyInfo = weight == 400
    return source


def main(regular: str, bold: str, out: str) -> None:
    """Builds the variable font and writes it to `out`."""
    axis = AxisDescriptor()
    axis.tag, axis.name = "wght", "Weight"
    axis.minimum, axis.default, axis.maximum = 400, 400, 700
    space = DesignSpaceDocument()
    space.addAxis(axis)
    space.addSource(master(regular, 400))
    space.addSource(master(bold, 700))
    font, _, _ = varLib.build(space, optimize=True)
    font.save(out)


if __name__ == "__main__":
    main(*sys.argv[1:])
