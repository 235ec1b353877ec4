### The paper before it is printed.

preview-title = بېسىشنى ئالدىن كۆر
preview-language = تىل
preview-both = ئىككى تىلدا باس
preview-include = بېسىلىدىغان مەزمۇن
preview-clauses = ئەسلى تېكىستتىن ئۈزۈندە
preview-questions = كۆزنەكتىن سورايدىغىنى
preview-notes = قولدا خاتىرىلەش قۇرى
preview-grey = ئاق-قارا (رەڭسىز كۆرۈنۈشى)
preview-zoom-out = كىچىكلەت
preview-zoom-in = چوڭايت
preview-fit = كۆزنەككە ماسلا
preview-previous = ئالدىنقى بەت
preview-next = كېيىنكى بەت
# $page, $pages: numbers
preview-page = { $page }-بەت، جەمئىي { $pages } بەت
preview-format = ⁦A4⁩ تىك، جەمئىي { $pages } بەت
preview-making = بەت تەييارلىنىۋاتىدۇ
preview-printer = پرىنتېر
preview-default = { $printer } (كۆڭۈلدىكى)
preview-copies = نۇسخا سانى
preview-fewer = بىر نۇسخا ئازايت
preview-more = بىر نۇسخا كۆپەيت
preview-duplex = ئىككى يۈزىگە باس
preview-looking = پرىنتېر ئىزدەۋاتىدۇ
preview-sending = پرىنتېرغا ئەۋەتىۋاتىدۇ
preview-print = بېسىپ چىقار
preview-viewer = كۆرگۈچتە ئاچ
preview-sent = پرىنتېرغا ئەۋەتىلدى
preview-cancel = بېسىشنى ئەمەلدىن قالدۇر
