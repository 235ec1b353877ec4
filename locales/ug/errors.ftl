### Everything that can go wrong: what, where, what to do. { $path } is a JSON path such as leases[0].monthly_rent.

## Reading a case file

error-heading = تاماملانمىدى
# $reason: one of the reason-… sentences
error-file-unreadable = ھۆججەتنى ئاچقىلى بولمىدى: { $file }. { $reason } تەكشۈرۈپ قايتا سىناڭ.
error-not-utf8 = بۇ ھۆججەت UTF-8 تېكىست ئەمەس: { $file }. بۇ پروگرامما ساقلىغان ⁦.shukun⁩ ھۆججىتىنى تاللاڭ.
error-not-json = ھۆججەتنى ئوقۇغىلى بولمىدى: { $file }، قۇر { $line }، ئىستون { $column }. مەزمۇنى تولۇق بولماسلىقى مۇمكىن. زاپاس نۇسخىسىنى ئىشلىتىڭ ياكى باشتىن تولدۇرۇڭ.
error-not-a-case = بۇ ھېسابلاش ھۆججىتى ئەمەس: { $file }. كېڭەيتىلمىسى ⁦.shukun⁩ بولغان ھۆججەتنى تاللاڭ.
error-newer-version = بۇ ھۆججەتنىڭ نەشرى { $found }، بۇ پروگرامما ئوقۇيالايدىغان ئەڭ يېڭى نەشرى { $known }. پروگراممىنى يېڭىلاپ ئېچىڭ، ھۆججەت ئۆزگەرتىلمىدى.
error-unknown-policy = بۇ ھۆججەت ئىشلەتكەن سىياسەت { $found }، بۇ پروگراممىدا يوق. ئىشلەتكىلى بولىدىغىنى: { $known }.
error-unknown-language = نامەلۇم تىل: { $value }. يازغىلى بولىدىغىنى: { $allowed }.
error-missing-key = مۇنۇ تۈر كەم: { $path }. تولۇقلاڭ.
error-unknown-key = نامەلۇم تۈر: { $path }. ئاتىنى تۈزىتىڭ ياكى ئۆچۈرۈڭ، ھۆججەت ئۆزگەرتىلمىدى.
error-duplicate-key = بۇ تۈر ئىككى قېتىم يېزىلغان: { $path }. پەقەت بىرنى قالدۇرۇڭ.
# $found: a found-… fragment; $allowed: an allowed-… fragment
error-wrong-type = مۇنۇ تۈر خاتا: { $path }. يېزىلغىنى { $found }{ $value }، يېزىشقا تېگىشلىكى { $allowed }.
error-out-of-bounds = مۇنۇ تۈر دائىرىدىن چىقىپ كەتتى: { $path }. تولدۇرۇلغىنى { $value }، دائىرىسى { $min } – { $max }.
error-float = مۇنۇ تۈر: { $path }، يېزىلغىنى { $value }. سومما ۋە نىسبەتنى قوش تىرناق ئىچىگە يېزىڭ، مەسىلەن ⁦"3000.00"⁩، شۇندا بىر پۇڭمۇ خاتا ھېسابلانمايدۇ.
error-decimals = مۇنۇ تۈر: { $path }، تولدۇرۇلغىنى { $value }. كەسىر ئورنى ئەڭ كۆپ { $decimals } خانە.
error-too-long = مۇنۇ تۈر بەك ئۇزۇن: { $path }. ھەرپ سانى { $length }، ئەڭ كۆپ { $max }.
error-bad-choice = مۇنۇ تۈر خاتا: { $path }. تولدۇرۇلغىنى { $value }، تولدۇرغىلى بولىدىغىنى: { $allowed }.
error-bad-date = چېسلا خاتا: { $path }، يېزىلغىنى { $value }. يىل-ئاي-كۈن شەكلىدە يېزىڭ، مەسىلەن ⁦2022-09-01⁩.
error-bad-month = ئاي خاتا: { $path }، يېزىلغىنى { $value }. يىل-ئاي شەكلىدە يېزىڭ، مەسىلەن ⁦2022-09⁩.
error-bad-period = باج مەزگىلى خاتا: { $path }، يېزىلغىنى { $value }. ئاي ⁦2021-11⁩ ياكى پەسىل ⁦2022Q1⁩ شەكلىدە يېزىڭ.
error-bad-code = كەسىپ كودى خاتا: { $path }، يېزىلغىنى { $value }. بىر ھەرپ ۋە 2 – 4 خانىلىق سان يېزىڭ، مەسىلەن ⁦H62⁩.
error-check-character = ئىجتىمائىي ئىناۋەت كودى خاتا: { $path }، يېزىلغىنى { $value }. تىجارەت كىنىشكىسىگە قاراپ 18 خانىنى تەكشۈرۈڭ ⁦（统一社会信用代码）⁩.
error-not-nullable = مۇنۇ تۈرگە ⁦null⁩ يازغىلى بولمايدۇ: { $path }. بىلمىسىڭىز بۇ تۈرنى ئۆچۈرۈۋېتىڭ، يېزىشقا تېگىشلىكى { $allowed }.
error-period = ئاخىرلىشىش چېسلاسى { $end }، باشلىنىش چېسلاسى { $start }. ئاخىرلىشىش چېسلاسى بۇرۇن بولۇپ قالغان. ئىككى چېسلانى تەكشۈرۈڭ.
error-too-large = ھۆججەت بەك چوڭ: { $file }. چوڭلۇقى { $size }، ئەڭ چوڭ بولغاندا { $max }. خاتا ھۆججەت تاللىغان-تاللىمىغىنىڭىزنى تەكشۈرۈڭ.
error-too-many = مۇنۇ تىزىم بەك ئۇزۇن: { $path }. سانى { $count }، ئەڭ كۆپ { $max }. ئازايتىپ قايتا سىناڭ.
error-too-deep = مۇنۇ تۈرنىڭ قەۋىتى بەك كۆپ: { $path }. بۇنىڭ ھېسابلاش ھۆججىتى ياكى ئەمەسلىكىنى تەكشۈرۈڭ.
# $detail: one of the sentences above
error-where = { $file }: { $detail }

## What a value was, after “写的是”

found-bool = ھەئە-ياق قىممىتى
found-integer = پۈتۈن سان
found-number = سان
found-text = تېكىست
found-list = تىزىم
found-record = بىر گۇرۇپپا مەزمۇن
found-null = ⁦null⁩ (يوق)

## What is allowed, after “应该写”

allowed-bool = ⁦true⁩ ياكى ⁦false⁩
allowed-int = { $min } – { $max } دائىرىسىدىكى پۈتۈن سان
allowed-money = قوش تىرناق ئىچىدىكى سومما، 0 يۈەن ياكى ئۇنىڭدىن كۆپ، كەسىر ئورنى ئەڭ كۆپ 2 خانە، مەسىلەن ⁦"3000.00"⁩
allowed-rate = قوش تىرناق ئىچىدىكى نىسبەت، دائىرىسى { $min } – { $max }، ⁦1%⁩ بولسا ⁦"0.01"⁩ دەپ يېزىلىدۇ
allowed-decimal = قوش تىرناق ئىچىدىكى كەسىر سان، دائىرىسى { $min } – { $max }
allowed-date = قوش تىرناق ئىچىدىكى چېسلا، مەسىلەن ⁦"2022-09-01"⁩
allowed-month = قوش تىرناق ئىچىدىكى ئاي، دائىرىسى { $min } – { $max }
allowed-period = باج مەزگىلى، مەسىلەن ⁦"2021-11"⁩ ياكى ⁦"2022Q1"⁩
allowed-choice = مۇنۇلارنىڭ بىرى: { $choices }
allowed-text = ئەڭ كۆپ { $max } ھەرپلىك تېكىست
allowed-industry = كەسىپ كودى، مەسىلەن ⁦"H62"⁩
allowed-credit-code = 18 خانىلىق ئىجتىمائىي ئىناۋەت كودى ⁦（统一社会信用代码）⁩
allowed-list = تىزىم، ئەڭ كۆپ { $max } تۈر، يوق بولسا ⁦[]⁩ يېزىلىدۇ
allowed-record = چوڭ تىرناق ئىچىدىكى بىر گۇرۇپپا مەزمۇن
allowed-or-null = { $allowed }، يوق بولسا ⁦null⁩ يېزىلىدۇ

## Why the system refused; each is a whole sentence

reason-not-found = ھۆججەت تېپىلمىدى.
reason-no-folder = قىسقۇچ تېپىلمىدى.
reason-permission = ھوقۇق يوق.
reason-is-folder = بۇ قىسقۇچ.
reason-in-use = باشقا پروگرامما ئۇنى ئېچىۋالغان، ئاۋۋال تاقاڭ.
reason-read-only = دىسكىنى ئوقۇشقىلا بولىدۇ.
reason-bad-name = ھۆججەت ئاتىدا سىستېما رۇخسەت قىلمايدىغان ھەرپ بار.
reason-disk-full = دىسكا تولدى، ئورۇن بوشىتىڭ ياكى باشقا جاينى تاللاڭ.
reason-other = سىستېمىنىڭ ئىزاھاتى: { $detail }.

## Writing files and papers

error-save-failed = ساقلانمىدى: { $file }. { $reason } تولدۇرغانلىرىڭىز يوقالمىدى، باشقا جايغا ساقلاڭ.
error-disk-full = ساقلانمىدى: { $file }. دىسكا تولدى. تولدۇرغانلىرىڭىز يوقالمىدى، ئورۇن بوشىتىڭ ياكى باشقا جايغا ساقلاڭ.
error-folder-unwritable = بۇ قىسقۇچقا ھۆججەت يازغىلى بولمايدۇ: { $folder }. باشقا قىسقۇچ تاللاڭ.
error-changed-outside = بۇ ھۆججەت باشقا جايدا ئۆزگەرتىلگەن: { $file }. باشقا ئاتتا ساقلاڭ ياكى قايتا ئېچىڭ.
error-export-failed = { $file } ھاسىل قىلىنمىدى: { $reason } ھېسابلاش نەتىجىسى يوقالمىدى، قايتا سىناڭ.
error-export-ending = { $file } نىڭ كېڭەيتىلگەن نامى خاتا. ⁦.xlsx⁩ (جەدۋەل) ياكى ⁦.ics⁩ (كالېندار) دەپ يېزىڭ.
error-open-failed = ھۆججەت ساقلاندى: { $file }. لېكىن سىستېما ئاچالمىدى، ئۆزىڭىز ئېچىڭ.
error-no-printer = پرىنتېر تېپىلمىدى. پرىنتېرنى ئۇلاڭ ياكى ⁦PDF⁩ ساقلاپ باشقا جايدا بېسىپ چىقىرىڭ.
error-printing-unavailable = بۇ كومپيۇتېرنىڭ بېسىش مۇلازىمىتى قوزغىتىلمىغان. ئۇنى قوزغىتىڭ ياكى ⁦PDF⁩ ساقلاپ باشقا جايدا بېسىپ چىقىرىڭ.
error-printer-offline = پرىنتېر ئۇلانمىدى: { $printer }. توك ۋە سىمنى تەكشۈرۈپ قايتا سىناڭ.
error-unknown-printer = بۇنداق پرىنتېر يوق: { $printer }. ئىشلەتكىلى بولىدىغىنى: { $known }.
error-print-refused = پرىنتېر قوبۇل قىلمىدى: { $printer }. ئىزاھاتى: { $detail }. قايتا سىناڭ ياكى ⁦PDF⁩ ساقلاپ باشقا جايدا بېسىپ چىقىرىڭ.
error-print-cancelled = ئەمەلدىن قالدۇرۇلدى، پرىنتېرغا ئەۋەتىلمىدى.
error-print-direct = بۇ سىستېمىدا پرىنتېرغا بىۋاسىتە ئەۋەتكىلى بولمايدۇ. ⁦--now، --printer، --copies، --duplex⁩ نى ئېلىۋېتىپ، ئېچىلغان كۆرگۈچتە بېسىپ چىقىرىڭ.
print-sent = پرىنتېرغا ئەۋەتىلدى: { $printer }، ۋەزىپە نومۇرى { $job }.

## Calculating

error-overflow = سان بەك چوڭ، ھېسابلىغىلى بولمىدى: «{ $measure }». بۇ تۈرگە تولدۇرغان سوممىنى تەكشۈرۈڭ.
error-calendar = «{ $measure }» ھېسابلايدىغان چېسلا كالېندار دائىرىسىدىن ئېشىپ كەتتى. تولدۇرغان چېسلانى تەكشۈرۈڭ.
error-no-value-for-date = مۇنۇ قىممەت يوق: { $name }، چېسلا { $date }. باشقا ئاساس چېسلا تاللاڭ.
error-pack-fault = { $file }، قۇر { $line }، ئىستون { $column }: { $detail }
error-pack-unusable = سىياسەت سانلىق مەلۇماتىدا { $count } خاتالىق بار، ھېسابلىغىلى بولمايدۇ. پروگراممىنى قايتا قاچىلاڭ.
error-pack-pending = تېخى كىرگۈزۈلمىگەن تەدبىرلەر: { $ids }
error-no-pack = { $file } دېگەن قىسقۇچتا سىياسەت سانلىق مەلۇماتى (⁦pack.toml⁩) يوق.
error-pack-good = سىياسەت سانلىق مەلۇماتىدا خاتالىق يوق.

## Many businesses at once

# $column: head of the column; $guess: a head that is known
error-unknown-column = نامەلۇم ئىستون: «{ $column }». ئاتىنى تۈزىتىڭ ياكى بۇ ئىستوننى ئۆچۈرۈڭ.
error-unknown-column-guess = نامەلۇم ئىستون: «{ $column }». «{ $guess }» ئەمەسمۇ؟ تۈزىتىڭ ياكى بۇ ئىستوننى ئۆچۈرۈڭ.
# $names: names of facts
error-ambiguous-column = «{ $column }» بىرنەچچە پاكىتنى بىلدۈرىدۇ. بىرىنىڭ ئاتىغا ئۆزگەرتىڭ: { $names }.
error-column-twice = «{ $first }» بىلەن «{ $second }» ئوخشاش ئىستون. بىرىنىلا قالدۇرۇڭ.
error-rows-failed = ھېسابلانغان قۇر { $done }، خاتا قۇر { $failed }. سەۋەبى ⁦error⁩ ئىستونىدا.
error-unknown-table = بۇ CSV ياكى XLSX جەدۋەل ئەمەس: { $file }. باشقا ھۆججەت تاللاڭ.
error-table-old-workbook = بۇ كونا شەكىلدىكى Excel ھۆججىتى ياكى ئىم قويۇلغان: { $file }. Excel دا ئىمسىز ⁦.xlsx⁩ قىلىپ باشقا ئاتتا ساقلاپ، قايتا سىناڭ.
error-table-password = بۇ ھۆججەتكە ئىم قويۇلغان: { $file }. ئىمنى ئېلىۋېتىپ قايتا سىناڭ.
error-table-damaged = بۇ جەدۋەلنى ئوقۇغىلى بولمىدى، بۇزۇلغان بولۇشى مۇمكىن: { $file }. Excel دا ئېچىپ ⁦.xlsx⁩ قىلىپ باشقا ئاتتا ساقلاپ، قايتا سىناڭ.
error-table-not-utf8 = بۇ ھۆججەت UTF-8 تېكىست ئەمەس، GBK بولۇشى مۇمكىن: { $file }. Excel دا «CSV UTF-8» ياكى ⁦.xlsx⁩ قىلىپ باشقا ئاتتا ساقلاپ، قايتا سىناڭ.
error-table-empty = بۇ ھۆججەتتە ئىستون بېشى يوق: { $file }. بىرىنچى قۇرغا ئىستون ئاتى يېزىلىدۇ، قېلىپنى ⁦shukun batch --template⁩ بىلەن ئالالايسىز.
error-row-too-long = بۇ قۇرنىڭ ئاخىرى يوق، بىر تىرناق كەم بولۇشى مۇمكىن: { $file }، قۇر { $row }. بۇ قۇرنى تەكشۈرۈڭ.
error-row-not-utf8 = بۇ قۇردا UTF-8 ئەمەس خەت بار. ھۆججەتنى «CSV UTF-8» قىلىپ باشقا ئاتتا ساقلاڭ.
error-cell = { $column }: تولدۇرۇلغىنى «{ $value }». { $detail }
error-cell-without-head = ئىستون { $column } نىڭ بېشى يوق، لېكىن «{ $value }» تولدۇرۇلغان. ئاتىنى قوشۇڭ ياكى بۇ ئىستوننى تازىلاڭ.
error-too-many-cells = بۇ قۇردا كاتەكچە { $count }، ئىستون بېشى { $columns }. پەش ۋە تىرناقلارنى تەكشۈرۈڭ.
error-table-ending = ھۆججەت كېڭەيتىلمە نامى خاتا: { $file }. نەتىجە ⁦.csv⁩ ياكى ⁦.xlsx⁩ قىلىپ يېزىلىدۇ.
error-template-ending = ھۆججەت كېڭەيتىلمە نامى خاتا: { $file }. قېلىپ ⁦.xlsx⁩ قىلىپ يېزىلىدۇ.
error-same-file = بۇ ھۆججەت ھەم ئوقۇلىدىغان، ھەم يېزىلىدىغان ھۆججەت: { $file }. نەتىجىنى باشقا ھۆججەتكە يېزىڭ.
error-too-many-rows = ⁦.xlsx⁩ قا بۇنچە كۆپ قۇر سىغمايدۇ، ئەڭ كۆپ { $max } قۇر. نەتىجىنى ⁦.csv⁩ قىلىپ يېزىڭ.
# $reason: one of the reason-… sentences
error-table-not-written = يېزىلمىدى: { $file }. { $reason } ئەسلى ھۆججەت ئۆزگەرمىدى.

## What may stand in a cell; each is a whole sentence

cell-bool = «ھەئە» ياكى «ياق» دەپ تولدۇرۇڭ، بىلمىسىڭىز بوش قويۇڭ.
cell-choice = پەقەت مۇنۇلارنى تولدۇرغىلى بولىدۇ: { $choices }.
cell-industry = كەسىپ كودى تولدۇرۇڭ، مەسىلەن ⁦H62⁩، ياكى قېلىپتىكى كەسىپ نامىنى تولدۇرۇڭ.
cell-rate = نىسبەتنى كەسىر ياكى پىرسەنت قىلىپ يېزىڭ، مەسىلەن ⁦0.05⁩ ياكى ⁦5%⁩، دائىرىسى { $min } – { $max }.
cell-records = نەچچە ئىكەنلىكىنى تولدۇرۇڭ، يوق بولسا 0 دەپ تولدۇرۇڭ، ئەڭ كۆپ { $max }.
cell-more-records = لېكىن كەينىگە { $found } تولدۇرۇلغان. تەكشۈرۈڭ.

## Command line

error-usage = ئىشلىتىش ئۇسۇلى خاتا: { $detail }. مۇنۇنى كۆرۈڭ: ⁦shukun --help⁩.

## Fields; shown above the field when the page is left

field-faults = تۈزىتىدىغان جاي: { $count }
field-required = تولدۇرۇڭ ياكى مۇنۇنى تاللاڭ: «بىلمەيمەن».
field-number = پەقەت سان تولدۇرۇڭ، مەسىلەن { $example }.
field-whole-number = پۈتۈن سان تولدۇرۇڭ، كەسىر بولمىسۇن.
field-negative = مەنپىي سان تولدۇرغىلى بولمايدۇ.
field-range = مۇنۇ دائىرىدىكى سان تولدۇرۇڭ: { $min } – { $max }.
field-too-small = ئەڭ كىچىك بولغاندا { $min }.
field-too-large = ئەڭ چوڭ بولغاندا { $max }.
field-too-many-decimals = كەسىر ئورنى ئەڭ كۆپ { $decimals } خانە.
field-date = بۇنداق كۈن يوق. يىل-ئاي-كۈن شەكلىدە يېزىڭ، مەسىلەن { $example }.
field-month = بۇنداق ئاي يوق. يىل-ئاي شەكلىدە يېزىڭ، مەسىلەن { $example }.
field-date-range = مۇنۇ دائىرىدىكى چېسلانى تولدۇرۇڭ: { $min } – { $max }.
field-period = ئاخىرقى كۈن بىرىنچى كۈندىن بۇرۇن بولسا بولمايدۇ.
field-period-guess = ئاخىرقى كۈن بىرىنچى كۈندىن بۇرۇن بولسا بولمايدۇ. توغرىسى: { $guess }؟
field-fix = تۈزەت: { $value }
field-fix-days = تۈزەت: { $value } (جەمئىي { $days } كۈن)
field-exchange = ئىككى كۈننى ئالماشتۇر
# $label: name of the field; $message: one of these sentences
field-fault = { $label }: { $message }
field-too-long = ئەڭ كۆپ { $max } ھەرپ.
field-credit-code-length = ئىجتىمائىي ئىناۋەت كودى 18 خانە بولىدۇ، ھازىر { $length } خانە.
field-check-character = ئىجتىمائىي ئىناۋەت كودى خاتا، تىجارەت كىنىشكىسىگە قاراپ تەكشۈرۈڭ.
# $pair: two characters that make the code right when they change places
field-check-swapped = ئىجتىمائىي ئىناۋەت كودى خاتا. { $first }- ۋە { $second }-خانىدىكى «{ $pair }» ئالمىشىپ قالغان بولۇشى مۇمكىن، تىجارەت كىنىشكىسىگە قاراپ تەكشۈرۈڭ.
field-industry = بۇنداق كەسىپ كودى يوق. تىزىمدىن تاللاڭ.
field-tax-period = ئاي ⁦2021-11⁩ ياكى پەسىل ⁦2022Q1⁩ شەكلىدە يېزىڭ.
field-more-than-total = مۇنۇ سان { $part }، ئەڭ كۆپ بولغاندا { $total }.

## Leaving with unsaved answers

error-unsaved = ساقلانمىغان جاۋاب بار: «{ $name }». ئاۋۋال ساقلامسىز؟
error-unsaved-save = ساقلا
error-unsaved-discard = ساقلىما
error-unsaved-cancel = ۋاز كەچ
error-recovered = ئالدىنقى قېتىم نورمال يېپىلمىغان، تېپىلغان جاۋابلارنىڭ ۋاقتى: { $time }.
error-retry = قايتا سىنا
error-details = تەپسىلاتلار
