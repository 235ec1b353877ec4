#!/usr/bin/python3
"""How Pango and FriBidi lay out mixed text: the reference that src/text is held against.

    make_reference.py [--out FILE]              the committed reference.tsv: sentences.txt and generated mixtures
    make_reference.py --messages [--out FILE]   every message of locales/ instead: large, never committed
    make_reference.py --sample                  chooses sentences.txt anew from locales/

Nothing here knows how src/text works. Pango 1.50 or newer shapes and breaks with the faces of assets/fonts and no
other; FriBidi's own tool gives the levels, and the visual order that follows from them must be Pango's. Both must agree
with what is written, to 0.2 px for every character of every row, or the script stops. What the project does
differently from Pango on purpose is written down as a rule (`FORBIDDEN`, `ALLOWED`), told to Pango in a second question by characters
that nobody sees, and named beside the case; the answer to the first question is kept beside it.

Needs python3-gi, python3-gi-cairo, gir1.2-pango-1.0, fontconfig and libfribidi-bin (Debian); see scripts/test-external.

The file holds tab-separated lines:

    T  direction  weight  size  text             a paragraph, invisible characters written as \\u2068 or \\n
    A  advance advance …                         of each character of the text, in 1/100 px; 0: it is not drawn alone
    W  width  rules  plain  row | row | …        its rows at a width ("-": unlimited) in px

A row is what one sees from left to right without the blanks that hang over its end: runs "start+length@x" (left to
right) and "start-length@x" (right to left, `start` is the first one read), in characters of the text, with the x of
the left edge in px from that of the row. `rules` are those that changed the rows, `plain` where Pango's own rows start
without them ("-" and "-": none).
"""

import argparse
import functools
import itertools
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent.parent
FONTS = ROOT / "assets/fonts"
SENTENCES = HERE / "sentences.txt"

WIDTHS = [70, 100, 140, 180, 230, 290, 370, 460]
WIDTHS_A_TEXT = 5
# Sizes of running text in Chinese and in Uyghur (src/ui/theme/typography.rs).
SIZES = {"ltr": 16, "rtl": 18}
HAN, ARABIC = "Noto Sans SC", "Noto Sans Arabic"

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
ISOLATES = LRI + RLI + FSI + PDI
WORD_JOINER, ZERO_WIDTH_SPACE = "\u2060", "\u200b"
INVISIBLE = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]")


# --- Rules: what the project does differently from Pango, on purpose ------------------------------------------------


def short_isolates(text):
    """An inserted value of at most 12 characters stays on one row: an amount, a date, the Chinese name of an office."""
    places, opened = set(), []
    for at, char in enumerate(text):
        if char in (LRI, RLI, FSI):
            opened.append(at)
        elif char == PDI and opened:
            start = opened.pop()
            if at - start - 1 <= 12:
                places.update(range(start + 1, at))
    return places


def behind(pattern, opening):
    """The places where a character of `opening` follows what matches, with invisible characters among them or not."""
    def places(text):
        found = (at for at in range(1, len(text)) if re.match(opening, text[at]))
        return {at for at in found if re.search(pattern + r"\Z", INVISIBLE.sub("", text[:at]))}
    return places


# Name → the places before which no row may start although Pango would.
FORBIDDEN = {
    "short-isolate": short_isolates,
    # A date keeps its ending: no break behind the hyphen of 2022-يىلى.
    "ordinal": behind("[0-9]-", "(?s:.)"),
    # UAX #14 since Unicode 16, LB25: a sign stays with the bracketed number behind it. Pango 1.50 follows Unicode 14.
    "sign-bracket": lambda text: {
        at for at in behind("[%¥]", "[(（《【]")(text) if re.match("[0-9]", INVISIBLE.sub("", text[at + 1:]))
    },
}
# Name → the places before which a row may start although Pango would not.
ALLOWED = {
    # UAX #14 since Unicode 13, LB30: a wide bracket behind a letter or a digit opens a new word.
    "wide-bracket": behind(r"\w", "[（《【]"),
    # UAX #14 since Unicode 15.1, LB15b: a closing quote holds nothing behind its blank.
    "closing-quote": behind("[»›”] +", r"[(\[（《【]"),
}


# --- Texts ----------------------------------------------------------------------------------------------------------


class Dice:
    """A generator of our own, so that no version of Python changes the texts."""

    def __init__(self, seed):
        self.state = seed

    def roll(self, sides):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % sides

    def pick(self, among):
        return among[self.roll(len(among))]


UYGHUR = (
    "ئاپتونوم رايونلۇق ئوتتۇرا كىچىك مىكرو كارخانىلارغا ياردەم بېرىش تەدبىرلىرى سۇغۇرتىغا قاتناشقان خىزمەتچى باج پۇل"
    " ئىلتىماس قىلىش ئىجارە ھەققى سۇ توك گاز ۋە ياكى ئۈچۈن بولسا كېرەك لايىھە سالاھىيەت ئالاھىدە مۇناسىۋەتلىك ئىشخانا"
).split()
CHINESE = (
    "阜康市 人力资源和社会保障局 小微企业 个体工商户 缓缴 社会保险费 六税两费 减免 房屋租金 可享受 待认定 请核对 增值税 留抵退税 三个月"
).split()
LATIN = "C13 H62 Shukun SaaS OK PDF 91652302MA775UHP3K 91652302MA775UHP3K-2 shukun@example.cn Wi-Fi".split()
VALUES = (
    "0 7 15 500 1,234.50 650000 ¥500 ¥1,234,567.89 -500.00 +¥6,000 70% 6%-10% 0.5% 480÷2 3×12 2022-09-01 2022-09 9/1 18:30"
    " 0991-1234567 12345 19999999999 100-200 2022Q1 1.5~2"
).split()
ORDINALS = ["2022-يىلى", "9-ئاينىڭ 1-كۈنى", "21-ماددا", "3-بەت", "2022-يىلى 9-ئاينىڭ 1-كۈنىدىن"]
UYGHUR_MARKS = ["،", "؛", "؟", ".", ":", "!", " —", "..."]
# Not "——": it is one shape of the face, which src/text does not ask for in a run from right to left; no text has it.
CHINESE_MARKS = ["，", "；", "？", "。", "：", "、", "……", "—"]
BRACKETS = [("(", ")"), ("[", "]"), ("«", "»"), ("‹", "›"), ("“", "”"), ("（", "）"), ("《", "》"), ("【", "】")]


def words(dice, most):
    source = dice.pick([UYGHUR, UYGHUR, CHINESE])
    count = 1 + dice.roll(most)
    return (" " if source is UYGHUR else "").join(dice.pick(source) for _ in range(count))


def part(dice, depth=0):
    """Some words, a value, a code, or any of them between brackets or isolates."""
    kind = dice.roll(16 if depth < 2 else 10)
    if kind < 5:
        return words(dice, 4)
    if kind < 7:
        return dice.pick(VALUES)
    if kind == 7:
        return dice.pick(LATIN)
    if kind == 8:
        return dice.pick(ORDINALS)
    if kind == 9:
        return words(dice, 2) + dice.pick(UYGHUR_MARKS if dice.roll(2) else CHINESE_MARKS)
    if kind < 12:
        return LRI + dice.pick(VALUES + LATIN) + PDI
    inner = " ".join(part(dice, depth + 1) for _ in range(1 + dice.roll(2)))
    if kind == 12:
        return dice.pick([FSI, RLI, LRI]) + inner + PDI
    if kind == 13:
        return FSI + LRI + dice.pick(VALUES) + PDI + PDI
    opening, closing = dice.pick(BRACKETS)
    return opening + inner + closing


def mixture(dice):
    parts = [part(dice) for _ in range(2 + dice.roll(7))]
    text = parts[0]
    for following in parts[1:]:
        text += dice.pick([" ", " ", " ", " ", "", "\n" if dice.roll(6) == 0 else " "]) + following
    return text


def value_for(name, dice):
    """A value as the program would put it in: finished text, numbers in an isolate of their own."""
    if re.search("date|day-|until|from|since|due", name):
        return LRI + dice.pick(["2022-09-01", "2023-04-30"]) + PDI
    if re.search("money|amount|sum|total|revenue|low|high|value", name):
        return LRI + dice.pick(["¥1,234.50", "¥500", "¥20,000,000.00"]) + PDI
    if re.search("rate|percent", name):
        return LRI + dice.pick(["70%", "0.5%"]) + PDI
    if re.search("name|path|file|detail", name):
        return dice.pick(["阜康市老王面馆", "C:\\shukun\\case.shukun", "ئالىم رېستورانى"])
    return dice.pick(["7", "12", "3", "阜康市", "رېستوران"])


def messages(language):
    """(id, text) of every message, with sample values in isolates as Fluent puts them in."""
    raw = {}
    for path in sorted((ROOT / "locales" / language).rglob("*.ftl")):
        for block in re.finditer(r"^([a-z][\w-]*) =(.*(?:\n(?:[ \t]+.*)?)*)", path.read_text(encoding="utf-8"), re.M):
            lines = [line.strip() for line in block[2].strip("\n").split("\n")]
            raw[block[1]] = "\n".join(lines).strip()
    dice = Dice(11)

    def put_in(text, depth=0):
        def value(match):
            inner = match[1].strip()
            if inner.startswith("$"):
                return FSI + value_for(inner[1:], dice) + PDI
            if inner.startswith('"'):
                return inner.strip('"')
            return put_in(raw.get(inner, inner), depth + 1) if depth < 5 else inner
        return re.sub(r"\{([^{}]*)\}", value, text)

    return [(name, put_in(text)) for name, text in sorted(raw.items()) if "->" not in text]


def sample():
    """A few messages of every kind, the ones with numbers, brackets and isolates first."""
    lines = []
    for language, wanted in [("ug", 150), ("zh-CN", 70)]:
        dice = Dice(5)
        rich, plain = [], []
        for name, text in messages(language):
            if 6 <= len(text) <= 170:
                (rich if re.search("[0-9(«（%\u2066-\u2069]", text) else plain).append((name, text))
        chosen = set()
        while len(chosen) < wanted:
            chosen.add(dice.pick(rich if len(chosen) * 4 < wanted * 3 else plain))
        lines += [f"{language}\t{name}\t{escaped(text)}" for name, text in sorted(chosen)]
    SENTENCES.write_text("\n".join(lines) + "\n", encoding="utf-8")


def paragraphs(all_messages):
    """(direction, weight, text) of every paragraph, each once."""
    if all_messages:
        sentences = [(language, text) for language in ("ug", "zh-CN") for _, text in messages(language)]
    else:
        rows = SENTENCES.read_text(encoding="utf-8").splitlines()
        sentences = [(row.split("\t")[0], unescaped(row.split("\t")[2])) for row in rows]
    found = {}
    for number, (language, text) in enumerate(sentences):
        natural, other = ("rtl", "ltr") if language == "ug" else ("ltr", "rtl")
        found[natural, "bold" if number % 4 == 0 else "regular", text] = None
        if number % 5 == 0 and not all_messages:
            found[other, "regular", text] = None
    dice = Dice(2022)
    for number in range(0 if all_messages else 190):
        text = mixture(dice)
        for direction in ("rtl", "ltr"):
            found[direction, "bold" if number % 4 == 0 else "regular", text] = None
    return list(found)


def escaped(text):
    text = text.replace("\\", "\\\\").replace("\n", "\\n")
    return INVISIBLE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def unescaped(text):
    def char(match):
        return {"n": "\n", "\\": "\\"}.get(match[1]) or chr(int(match[1][1:], 16))
    return re.sub(r"\\(u[0-9a-f]{4}|n|\\)", char, text)


# --- FriBidi: levels, and the order that follows ---------------------------------------------------------------------


def fribidi_version():
    answer = subprocess.run(["fribidi", "--version"], capture_output=True, text=True, check=True)
    return answer.stdout.splitlines()[0].replace("(GNU FriBidi) ", "")


def fribidi_levels(texts, direction):
    """The embedding level of every character of every text; line feeds end a paragraph."""
    lines = [line for text in texts for line in text.split("\n")]
    command = ["fribidi", "--charset", "UTF-8", f"--{direction}", "--levels", "--nopad", "--nobreak", "--novisual"]
    answer = subprocess.run(command, input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    levels = iter([[int(level) for level in line.split()] for line in answer.stdout.split("\n")])
    found = []
    for text in texts:
        each = []
        for line in text.split("\n"):
            part_levels = next(levels)
            assert len(part_levels) == len(line), (line, part_levels)
            each += part_levels + [0 if direction == "ltr" else 1]
        found.append(each[:-1])
    return found


@functools.cache
def levels_by_parts(text, base):
    """The levels of one line, with each isolate asked alone: by the standard nothing outside may change its inside."""
    skeleton, isolates, at = [], [], 0
    while at < len(text):
        skeleton.append(at)
        if text[at] in (LRI, RLI, FSI):
            end = end_of_isolate(text, at)
            isolates.append((at, end))
            at = end
        else:
            at += 1
    found = [0] * len(text)
    line = "".join(text[at] for at in skeleton)
    for at, level in zip(skeleton, fribidi_levels([line], "rtl" if base % 2 else "ltr")[0]):
        found[at] = level + base - base % 2
    for start, end in isolates:
        inside = text[start + 1:end]
        rtl = text[start] == RLI or text[start] == FSI and first_strong_is_rtl(inside)
        inner = base + (1 if rtl != (base % 2 == 1) else 2)
        found[start + 1:end] = levels_by_parts(inside, inner) if inside else []
    return found


def end_of_isolate(text, start):
    depth = 0
    for at in range(start, len(text)):
        depth += (text[at] in (LRI, RLI, FSI)) - (text[at] == PDI)
        if depth == 0:
            return at
    return len(text)


def first_strong_is_rtl(text):
    at = 0
    while at < len(text):
        if text[at] in (LRI, RLI, FSI):
            at = end_of_isolate(text, at)
        elif unicodedata.bidirectional(text[at]) in ("L", "R", "AL"):
            return unicodedata.bidirectional(text[at]) != "L"
        at += 1
    return False


def contradicts_itself(text, levels, direction):
    """FriBidi up to 1.0.9 lets the direction of one isolate leak into the next (fribidi issue 141). Pango uses it, so
    neither is a witness for such a text."""
    lines = text.split("\n")
    parts = [level for line in lines for level in levels_by_parts(line, direction == "rtl") + [0]][:-1]
    return any(one != other for char, one, other in zip(text, levels, parts) if char not in ISOLATES + "\n")


def reordered(indices, levels):
    """Rule L2: reverse every stretch of at least each level, from the highest to the lowest odd one."""
    order = list(indices)
    for level in range(max((levels[i] for i in order), default=0), 0, -1):
        at = 0
        while at < len(order):
            end = at
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[at:end] = order[at:end][::-1]
            at = max(end, at + 1)
    return order


# --- Faces ------------------------------------------------------------------------------------------------------------


def coverage(name):
    answer = subprocess.run(["fc-query", "-f", "%{charset}\n", FONTS / name], capture_output=True, text=True, check=True)
    ranges = [entry.split("-") for entry in answer.stdout.split()]
    return {code for entry in ranges for code in range(int(entry[0], 16), int(entry[-1], 16) + 1)}


def is_letter(char):
    return "\u0620" <= char <= "\u065f" or "\u066e" <= char <= "\u06d3" or char == "\u06d5"


def faces(text, levels, han):
    """The face of every character: Arabic for letters that read from right to left and the blanks and marks among
    them, since digits and signs must look alike in both languages."""
    found = [HAN] * len(text)
    at = 0
    while at < len(text):
        end = at
        while end < len(text) and levels[end] == levels[at] and levels[at] % 2 and (
            is_letter(text[end]) or text[end] in " ،؛؟\u200c\u200d" or INVISIBLE.match(text[end])
        ):
            end += 1
            if end < len(text) and text[end] in ISOLATES:
                break
        if any(is_letter(char) for char in text[at:end]):
            found[at:end] = [ARABIC] * (end - at)
        at = max(end, at + 1)
    known = lambda char: ord(char) in han or char == "\n" or INVISIBLE.match(char)
    return [face if known(char) else ARABIC for face, char in zip(found, text)]


# --- Pango: rows and places --------------------------------------------------------------------------------------------


def load_pango(folder):
    """Pango, with a fontconfig that knows the faces of the project and nothing else."""
    config = pathlib.Path(folder) / "fonts.conf"
    config.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
        f"<fontconfig><dir>{FONTS}</dir><cachedir>{folder}/cache</cachedir></fontconfig>"
    )
    os.environ["FONTCONFIG_FILE"] = str(config)
    global Pango, PangoCairo, cairo
    import cairo
    import gi

    gi.require_version("Pango", "1.0")
    gi.require_version("PangoCairo", "1.0")
    from gi.repository import Pango, PangoCairo


def context(direction):
    surface = cairo.ImageSurface(cairo.FORMAT_A8, 8, 8)
    options = cairo.FontOptions()
    options.set_hint_metrics(cairo.HINT_METRICS_OFF)
    options.set_hint_style(cairo.HINT_STYLE_NONE)
    made = PangoCairo.create_context(cairo.Context(surface))
    PangoCairo.context_set_font_options(made, options)
    PangoCairo.context_set_resolution(made, 72)
    made.set_base_dir(Pango.Direction.RTL if direction == "rtl" else Pango.Direction.LTR)
    made.set_round_glyph_positions(False)
    # egui tells the shaper no language, so the faces show the forms that they have for none.
    made.set_language(Pango.Language.from_string("en"))
    return made


class Layout:
    """One paragraph as Pango sees it; `forbidden` holds places before which a word joiner forbids a
    break, `allowed` those before which a zero width space allows it."""

    def __init__(self, direction, weight, text, face, forbidden=(), allowed=()):
        # It stands before the blank, which then hangs over the end of the row as any other.
        allowed = {at - 1 if text[at - 1] == " " else at for at in allowed}
        helpers = [WORD_JOINER if at in forbidden else ZERO_WIDTH_SPACE if at in allowed else "" for at in range(len(text))]
        pieces = [helper + char for helper, char in zip(helpers, text)]
        self.text = text
        self.layout = Pango.Layout.new(context(direction))
        self.layout.set_auto_dir(False)
        font = Pango.FontDescription(HAN)
        font.set_absolute_size(SIZES[direction] * Pango.SCALE)
        font.set_weight(Pango.Weight.BOLD if weight == "bold" else Pango.Weight.NORMAL)
        self.layout.set_font_description(font)
        self.layout.set_wrap(Pango.WrapMode.WORD_CHAR)
        self.layout.set_text("".join(pieces), -1)
        attributes = Pango.AttrList()
        attributes.insert(Pango.attr_fallback_new(False))
        attributes.insert(Pango.attr_insert_hyphens_new(False))
        # Byte → character; a helper counts as the character behind it.
        self.index, self.helpers, byte = {}, set(), 0
        for at, (helper, piece) in enumerate(zip(helpers, pieces)):
            self.index[byte] = self.index[byte + len(helper.encode())] = at
            self.helpers.update([byte] if helper else [])
            if at == 0 or face[at] != face[at - 1]:
                # One attribute a stretch: Pango shapes what lies between two of them apart.
                attribute = Pango.attr_family_new(face[at])
                attribute.start_index = byte
                ends = [end for end in range(at, len(text)) if face[end] != face[at]]
                attribute.end_index = len("".join(pieces[: ends[0] if ends else len(text)]).encode())
                attributes.insert(attribute)
            byte += len(piece.encode())
        self.layout.set_attributes(attributes)
        self.bytes = "".join(pieces).encode()
        assert self.layout.get_unknown_glyphs_count() == 0, text

    def starts(self, width):
        """The first character of every row, what nobody sees left out."""
        self.layout.set_width(-1 if width is None else width * Pango.SCALE)
        lines = self.layout.get_lines_readonly()
        return [self.seen_from(self.index.get(line.start_index, len(self.text))) for line in lines]

    def seen_from(self, at):
        while at < len(self.text) and INVISIBLE.match(self.text[at]):
            at += 1
        return at

    def clusters(self, width):
        """Row by row from left to right: (character, x, advance, reads from right to left)."""
        self.layout.set_width(-1 if width is None else width * Pango.SCALE)
        starts = [line.start_index for line in self.layout.get_lines_readonly()]
        rows = [[] for _ in starts]
        for line, item, boxes in self.runs():
            row = rows[starts.index(line)]
            rtl = item.analysis.level % 2 == 1
            for nth, (byte, x, advance) in enumerate(boxes):
                if rtl:
                    # Pango names a ligature after its last letter here; it begins behind the cluster on its right.
                    byte = self.behind(boxes[nth + 1][0]) if nth + 1 < len(boxes) else item.offset
                if byte not in self.helpers:
                    row.append((self.index[byte], x, advance, rtl))
        return rows

    def runs(self):
        """(first byte of the line, item, clusters from left to right) of every run, line by line."""
        place, found = self.layout.get_iter(), []
        while True:
            run, line = place.get_run_readonly(), place.get_line_readonly().start_index
            if run is not None:
                if not found or found[-1][0] != line or found[-1][1].offset != run.item.offset:
                    found.append((line, run.item, []))
                _, box = place.get_cluster_extents()
                found[-1][2].append((place.get_index(), box.x / Pango.SCALE, box.width / Pango.SCALE))
            if not place.next_cluster():
                return found

    def behind(self, byte):
        """The byte behind the character that starts at one."""
        return byte + len(self.bytes[byte:byte + 4].decode(errors="ignore")[0].encode())


def hangs(char):
    """Blanks at the end of a row hang over, and what nobody sees goes with them."""
    return char.isspace() or INVISIBLE.match(char) is not None


def visible_rows(text, layout, width):
    """The clusters of each row that are seen, and where the row's last seen character ends."""
    starts = layout.starts(width) + [len(text)]
    rows = []
    for nth, clusters in enumerate(layout.clusters(width)):
        end = starts[nth + 1]
        while end > starts[nth] and hangs(text[end - 1]):
            end -= 1
        seen = [cluster for cluster in clusters if cluster[0] < end and not INVISIBLE.match(text[cluster[0]])]
        left = min((cluster[1] for cluster in seen), default=0)
        rows.append((range(starts[nth], end), [(at, x - left, advance, rtl) for at, x, advance, rtl in seen]))
    return rows


# --- The file ------------------------------------------------------------------------------------------------------------


def runs(clusters, advances):
    """[first read, length, x, right to left] from left to right; a run holds all that is drawn between its ends."""
    drawn = [at for at, advance in enumerate(advances) if advance]
    rank = {at: nth for nth, at in enumerate(drawn)}
    found, previous = [], None
    for at, x, _, rtl in clusters:
        if previous == (rank[at] + (1 if rtl else -1), rtl):
            run = found[-1]
            first, last = min(run[0], at), max(run[0] + run[1] - 1, at)
            run[0], run[1] = first, last - first + 1
        else:
            found.append([at, 1, x, rtl])
        previous = (rank[at], rtl)
    return found


def positions(row_runs, advances):
    """What a reader of the file makes of the runs: (character, x) from left to right."""
    found = []
    for start, length, x, rtl in row_runs:
        characters = range(start, start + length)
        for at in reversed(characters) if rtl else characters:
            if advances[at]:
                found.append((at, x))
                x += advances[at] / 100
    return found


def written(row_runs):
    return " ".join(f"{start}{'-' if rtl else '+'}{length}@{x:.1f}" for start, length, x, rtl in row_runs)


def check(text, levels, rows, advances, written_rows):
    """Pango's order is that of FriBidi's levels, and the file says what Pango said."""
    for (logical, clusters), row_runs in zip(rows, written_rows):
        order = [at for at in reordered(logical, levels) if at in {cluster[0] for cluster in clusters}]
        assert order == [cluster[0] for cluster in clusters], f"FriBidi and Pango differ: {text!r} {order} {clusters}"
        read = positions(row_runs, advances)
        assert [at for at, _ in read] == order, f"the runs lose the order: {text!r} {order} {row_runs}"
        for (_, x), (at, other, _, _) in zip(read, clusters):
            assert abs(x - other) < 0.2, f"the runs lose a place: {text!r} {at} {x} {other}"


def stable(layout, width):
    """Would the same rows stand in a width of a pixel more or less? Else rounding would decide."""
    return len({tuple(layout.starts(width + more)) for more in (-1, 0, 1)}) == 1


def rules_at_work(arguments, text, width, plain):
    """The rules without which the rows would be others, and the layout under all rules."""
    forbidden = {name: rule(text) for name, rule in FORBIDDEN.items()}
    allowed = {name: rule(text) for name, rule in ALLOWED.items()}

    def without(left_out):
        these = lambda rules: set().union(*(places for name, places in rules.items() if name != left_out))
        return Layout(*arguments, these(forbidden), these(allowed))

    ruled = without(None)
    if ruled.starts(width) == plain.starts(width):
        return [], ruled
    active = [name for name, places in (forbidden | allowed).items() if places]
    decisive = [name for name in active if without(name).starts(width) != ruled.starts(width)]
    return decisive or active, ruled


def cases(direction, weight, text, levels, han):
    """The lines of one paragraph."""
    arguments = (direction, weight, text, faces(text, levels, han))
    plain = Layout(*arguments)
    unlimited = plain.clusters(None)
    advances = [0] * len(text)
    for at, _, advance, _ in itertools.chain(*unlimited):
        advances[at] = 0 if INVISIBLE.match(text[at]) else round(advance * 100)
    lines = [
        f"T\t{direction}\t{weight}\t{SIZES[direction]}\t{escaped(text)}",
        "A\t" + " ".join(map(str, advances)),
    ]
    natural = max(sum(cluster[2] for cluster in clusters) for clusters in unlimited)
    widths = [None] + [width for width in WIDTHS if width < natural]
    # The narrower ones force a cut now and then; the wider ones are those of labels and cards.
    for width in widths[: WIDTHS_A_TEXT + 1]:
        names, ruled = rules_at_work(arguments, text, width, plain)
        if width is not None and not (stable(plain, width) and stable(ruled, width)):
            continue
        rows = visible_rows(text, ruled, width)
        if any(not advances[cluster[0]] for _, clusters in rows for cluster in clusters):
            continue  # A forced cut within the ligature of lam and alef: the advances are no longer those of the text.
        row_runs = [runs(clusters, advances) for _, clusters in rows]
        check(text, levels, rows, advances, row_runs)
        starts = ",".join(map(str, plain.starts(width))) if names else "-"
        shown = " | ".join(written(each) for each in row_runs)
        lines.append(f"W\t{width or '-'}\t{','.join(names) or '-'}\t{starts}\t{shown}")
    return lines


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", default=HERE / "reference.tsv")
    parser.add_argument("--messages", action="store_true")
    parser.add_argument("--sample", action="store_true")
    options = parser.parse_args()
    if options.sample:
        return sample()
    with tempfile.TemporaryDirectory() as folder:
        load_pango(folder)
        han = coverage("NotoSansSC-wght400-700.ttf")
        asked = paragraphs(options.messages)
        levels = {}
        for direction in ("rtl", "ltr"):
            texts = [text for this, _, text in asked if this == direction]
            levels.update({(direction, text): each for text, each in zip(texts, fribidi_levels(texts, direction))})
        lines = [f"# Made by make_reference.py, which says how to read it, with Pango {Pango.version_string()}, {fribidi_version()}."]
        doubtful = 0
        for direction, weight, text in asked:
            if contradicts_itself(text, levels[direction, text], direction):
                doubtful += 1
                continue
            lines += cases(direction, weight, text, levels[direction, text], han)
    pathlib.Path(options.out).write_text("\n".join(lines) + "\n", encoding="utf-8")
    count = sum(line.startswith("W") for line in lines)
    print(f"{len(asked) - doubtful} paragraphs, {count} cases; {doubtful} left out (FriBidi contradicts itself)", file=sys.stderr)


if __name__ == "__main__":
    main()
