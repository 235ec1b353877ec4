"""A window of which files can be dragged, as those of a file manager are: the names given, as a list of URIs."""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("Gdk", "3.0")
from gi.repository import Gdk, GLib, Gtk  # noqa: E402


def give(_widget, _context, data, _info, _time):
    data.set_uris([GLib.filename_to_uri(path) for path in sys.argv[1:]])


box = Gtk.EventBox()
box.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
box.drag_source_add_uri_targets()
box.connect("drag-data-get", give)
window = Gtk.Window(title="drag source")
window.set_default_size(100, 100)
window.add(box)
window.show_all()
Gtk.main()
