### The official text, with the sentences marked that are for this business.

full-text-title = سىياسەتنىڭ تولۇق تېكىستى
full-text-original = ئەسلى تېكىست (خەنزۇچە)
full-text-back = قايت
full-text-lead = رەڭلىك جۈملىلەر سىزگە مۇناسىۋەتلىك. يېنىدىكى تەدبىر نامىنى چەكسىڭىز، شۇ تەدبىرنىڭ ھېسابى ئېچىلىدۇ.
full-text-lead-none = سوئاللارغا جاۋاب بەرگەندىن كېيىن، سىزگە مۇناسىۋەتلىك جۈملىلەر رەڭلىك كۆرۈنىدۇ.
# What a screen reader says of the title beside a sentence.
full-text-to-card = بۇ تەدبىرنىڭ ھېسابىنى كۆر

## Ways to it

full-text-link = تولۇق تېكىستنى كۆر
full-text-show = تولۇق تېكىستتە كۆر
full-text-why = ماددىنى كۆر
