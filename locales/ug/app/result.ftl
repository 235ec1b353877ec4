### The result page: totals, timetable, what to do first, measures one by one.

result-title = ھېسابلاش نەتىجىڭىز
result-counts = { $applies } تۈردىن بەھرىمەن بولالايسىز، { $conditional } تۈر تەستىق كۈتىدۇ، { $open } تۈر ئېنىق ئەمەس، { $encouraged } تۈرنى سوراپ كۆرەلەيسىز؛ يەنە { $services } تۈر ھەقسىز مۇلازىمەت ۋە ھوقۇق بار
# $date: reference date
result-counts-past = ئاساس چېسلا { $date }: { $standing } تۈر بويىچە يەنىلا قايتۇرۇشنى تەلەپ قىلغىلى ياكى بېجىرگىلى بولىدۇ، { $services } تۈر ھەقسىز مۇلازىمەت ۋە ھوقۇق بار؛ { $expired } تۈرنىڭ ۋاقتى ئۆتكەن
result-print = بېسىپ چىقار
result-save-pdf = PDF ساقلا
result-save-workbook = ⁦Excel⁩ چىقار
result-save-calendar = كالېندار چىقار
# Puts two short sentences into one line.
result-join = { $first }؛ { $second }
# A name and what belongs to it: a record and its arithmetic, an office and its remark.
result-pair = { $name }: { $value }
result-and = { $first }، { $second }

## The four cards

result-waiting = تەستىق كۈتىدۇ، قارشى تەرەپ بېكىتسە ھېسابلىنىدۇ
# Stands small after an amount without an upper bound.
result-from = +
result-may-add = يەنە قوشۇلۇشى مۇمكىن: { $amount }
result-to-fill = { $n } سومما تولدۇرۇلمىغان
result-personal = شەخسكە تەۋە (ئايرىم): { $what }
result-at-most = ئەڭ كۆپ بولغاندا { $amount }
# $title: name of a measure; $amount: what it adds, in yuan
result-inside = { $title } { $amount }
result-repay-from = تولۇقلاش باشلىنىشى: { $date }
result-items = { $n } تۈر
result-try-foot = قارشى تەرەپ بەلگىلەيدۇ
result-not-added = بۇ سوممىلار ئوخشىمايدۇ، قوشۇۋەتكىلى بولمايدۇ: بىرىنچىسى سىزنىڭ، ئىككىنچىسى كېيىن قايتۇرۇلىدۇ، ئۈچىنچىسىنى سىز سورايسىز، تۆتىنچىسىنى قارشى تەرەپ بەلگىلەيدۇ.

## Repayments and what to do first

result-timetable = كېچىكتۈرۈش ۋە تولۇقلاش، ئايمۇئاي
result-unit = بىرلىكى: يۈەن
result-put-off = كېچىكتۈرۈش
result-repaid = تولۇقلاش
result-month = ئاي
result-still-owed = قالغان قەرز
# $month: number of a month; $year: a year
result-month-of = { $month }-ئاي
result-month-of-year = { $year }-يىلى { $month }-ئاي
# The same in two lines.
result-month-of-year-narrow =
    { $year }-يىلى
    { $month }-ئاي
# Heads the column of money that no day is named for, and of money whose day is over.
result-month-unstated = يېزىلمىغان
result-month-overdue = ۋاقتى ئۆتكەن
# The chart to somebody who does not see it; $amount: all that is put off
result-chart = تۈۋرۈكلۈك دىئاگرامما: كېچىكتۈرۈلگەن پۇل جەمئىي { $amount }، قايسى ئايدا كېچىكتۈرۈلىدۇ، قايسى ئايدا تولۇقلىنىدۇ. سانلار ئاستىدىكى جەدۋەلدە.
# A month of the chart in words: month, put off, repaid, still owed.
result-chart-month = { $month }: كېچىكتۈرۈش { $put_off }، تولۇقلاش { $repaid }، قالغان قەرز { $owed }
result-chart-month-assumed = { $month }: كېچىكتۈرۈش { $put_off }، تولۇقلاش { $repaid } (تولۇقلاش كۈنى مۆلچەر)، قالغان قەرز { $owed }
result-chart-unstated = تولۇقلاش كۈنى ھۆججەتتە يېزىلمىغان: { $amount }
result-chart-overdue = كېچىكتۈرۈش ۋاقتى ئۆتكەن، ھازىرلا تاپشۇرۇش كېرەك: { $amount }. قالغان قەرزگە كىرمەيدۇ
result-chart-earlier = { $month } قېتىدا بۇرۇنقى پۇل ۋە قايسى ئايدىن باشلاپ كېچىكتۈرۈلگەنلىكى يېزىلمىغان پۇلمۇ بار.
result-chart-assumed = يانتۇ سىزىق: تولۇقلاش كۈنى ھۆججەتتە يېزىلمىغان. ئېيى بارلىرى مۆلچەر.
result-chart-crossed = كېسىشكەن سىزىق: كېچىكتۈرۈش ۋاقتى ئۆتكەن، ھازىرلا تاپشۇرۇش كېرەك.
result-no-day = ھۆججەتتە كۈنى يېزىلمىغان
# $date: a day; $amount: yuan
result-largest = بىر قېتىمدىكى ئەڭ چوڭ تولۇقلاش: { $date }، { $amount }
result-largest-note = ھازىردىن باشلاپ پۇل تەييارلاڭ
result-tasks = ئالدى بىلەن بۇ ئۈچ ئىش
result-tasks-none = ھازىرچە بېجىرىدىغان ئىش يوق.
result-until = ئاخىرقى چېسلا { $date }
result-next-repayment = ئەڭ يېقىن تولۇقلاش: { $date }، { $amount }
result-see-measures = سىزگە مۇناسىۋەتلىك { $n } تۈرنى كۆر

## Measures

result-related = سىزگە مۇناسىۋەتلىك
# $label: a status; $n: number of measures
result-tab = { $label } { $n }
result-none-here = بۇ تۈردە تەدبىر يوق.
result-order = تىزىلىش تەرتىپى
result-order-urgent = ئاۋۋال بېجىرىدىغىنى ئالدىدا
result-order-document = ھۆججەت تەرتىپى بويىچە
result-order-amount = سوممىسى چوڭى ئالدىدا
result-order-deadline = ۋاقتى توشاي دېگىنى ئالدىدا
result-open-card = ئاچ
result-close-card = ياپ
result-cap = ئەڭ كۆپ بولغاندا { $amount }
result-due = كېچىكتۈرۈش مۇددىتى: { $date }
result-historical = { $ended }، جەمئىيگە كىرمەيدۇ. شۇ چاغدا { $amount } ھېسابلانغان.
result-who-decides = كىم بېكىتىدۇ
result-bring = نېمە ئېلىپ بارىسىز
result-where = قەيەردە بېجىرىلىدۇ
result-deadline = ئاخىرقى چېسلا
result-ask = ئالدى بىلەن سوراڭ
result-grounds = شەرت ۋە ئاساس
# Beside that head; $n: how many
result-grounds-all-hold = { $n } شەرتنىڭ ھەممىسى ئۇيغۇن
result-grounds-conditions = { $n } شەرت
result-grounds-readings = يەنە { $n } خىل چۈشىنىش بار
result-grounds-sources = لايىھەدىن باشقا ئاساس { $n }
result-grounds-doubtful = { $n } نى جەزملەش كېرەك
result-sources = لايىھەدىن باشقا ئاساسلار
result-conditions = شەرتلەر
result-holds = ئۇيغۇن
result-fails = ئۇيغۇن ئەمەس
result-undecided = ئېنىق ئەمەس
result-not-counted = ھېسابلانمايدۇ
result-missing = بۇ جاۋابلار كەم
result-fill-in = تولدۇر

## Groups under the cards

result-questions = ئالدى بىلەن بۇلارنى سوراڭ
result-questions-note = ھۆججەتتە ئېنىق يېزىلمىغان، بېجىرىشتىن بۇرۇن سوراڭ
# Copies the question in Chinese, as it is asked at the counter
result-question-copy = خەنزۇچە كۆچۈر
# Heads the words to be said at the counter; the second stands under them in Uyghur, where they are Chinese
result-counter = كۆزنەكتە مۇنداق دېسىڭىز بولىدۇ
result-counter-meaning = مەنىسى
result-counter-copy = خەنزۇچىسىنى كۆچۈر

result-services-note = سومما ھېسابلانمايدۇ، كېرەك بولغاندا ئىشلىتىڭ
result-not-applicable-note = ھەر بىرىنىڭ قايسى شەرتى ئۇيغۇن ئەمەسلىكى يېزىلغان
result-group = { $name } ({ $n })

## Nothing answered, nothing computed, everything over

result-empty-title = ھېسابلايدىغان جاۋاب تېخى يوق
result-empty-text = ئالدى بىلەن بىرنەچچە سوئالغا جاۋاب بېرىڭ. قايسى تەدبىر سىزنىڭ، قانچە پۇل، قانداق بېجىرىلىدۇ – ھەممىسى بۇ يەردە چىقىدۇ.
result-empty-button = بىرىنچى بەتتىن باشلا
result-nothing-title = ھازىرقى جاۋابلارغا قارىغاندا، سىزگە مۇناسىۋەتلىك تەدبىر يوق
result-nothing-text = تۆۋەندىكى «ماس كەلمەيدۇ» دېگەن بۆلەكتە ھەر بىرىنىڭ سەۋەبى يېزىلغان. قەيەردە تىزىملاتقانلىقىڭىزنى، كارخانا تۈرىنى، كەسىپنى ۋە ئاساس چېسلانى تەكشۈرۈڭ: بۇلار خاتا بولسا، قالغانلىرىمۇ ماس كەلمەيدۇ.
result-nothing-button = جاۋابلارنى تەكشۈر
# $measure: title of a measure
result-past-title = بۇ لايىھەدىكى پۇل بېرىش ۋە كېچىكتۈرۈش تەدبىرلىرىنىڭ ھەممىسىنىڭ ۋاقتى ئۆتكەن
# $date: the day after which measures without an end of their own have expired
result-past-text = مۇددىتى يېزىلغانلىرى شۇ مۇددەتتە، يېزىلمىغانلىرى يۇقۇم تەدبىرلىرى بىلەن بىللە ئاخىرلاشتى، چېسلاسى: { $date }. ئاۋۋال بۈگۈنمۇ ئىشلىتىشكە بولىدىغانلىرى، ئاندىن ئىلگىرىكى ھېسابلاش كۆرسىتىلىدۇ.
result-past-button = { $date } بويىچە كۆر
result-still-usable = بۈگۈنمۇ ئىشلىتىشكە بولىدۇ
result-history-note = جەمئىيگە كىرمەيدۇ، پەقەت شۇ چاغدىكى ھېسابلاشنى كۆرسىتىدۇ
result-history-waiting = تەستىق كۈتىدىغىنى { $amount }
result-history-repaid = تولۇقلاش كۈنلىرى ئۆتۈپ كەتتى
result-expired-group = ۋاقتى ئۆتكەن تەدبىرلەر
result-expired-group-note = ھەر بىرىنىڭ ئاخىرلاشقان كۈنى يېزىلغان
