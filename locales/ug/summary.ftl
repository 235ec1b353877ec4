### The printed summary (two A4 pages), the workbook and the calendar. Words shared with the screen are taken from the pack.

## Head, foot, every page

summary-title = كارخانىغا ياردەم تىزىملىكى
summary-author = ياردەم ھېسابلىغۇچى
summary-unnamed = (ئاتى تولدۇرۇلمىغان)
summary-reference-date = ئاساس چېسلا { $date }
summary-footer = ھېسابلاش نەتىجىسى ۋەدە ئەمەس. ياردەم ھېسابلىغۇچى، مەلۇمات مۇشۇ كومپيۇتېردىلا
summary-page = { $page }-بەت، جەمئىي { $pages } بەت
summary-draft-lead = { pack-draft-lead }
# $date is handed on to pack-draft-notice
summary-draft-notice = { pack-draft-notice }
summary-draft-and-expired = { pack-draft-notice } { summary-expired }. { summary-expired-why }
summary-legal-status = ھۆججەتنىڭ ھالىتى
summary-missing-glyphs = بەزى ھەرپلەر خەت نۇسخىدا يوق، ئورنىغا ⁦〓⁩ قويۇلدى.

## Facts of the business

summary-fact-kind = تىپى
summary-fact-size = كۆلىمى
summary-fact-stopped = توختىغان
summary-fact-insured = سۇغۇرتىدا
summary-fact-industry = كەسپى
summary-fact-credit-code = ئىجتىمائىي ئىناۋەت كودى ⁦（统一社会信用代码）⁩
summary-kind-value = { $kind }، { $industry }
# $revenue: an amount with its unit
summary-size-value = { $size } ({ $employees } نەپەر، { $revenue })
summary-days = { $days } كۈن
summary-persons = { $persons } نەپەر
summary-unknown = بىلمەيمەن
summary-not-answered = جاۋاب يوق

## The four cards

summary-card-keep = { category-keep }
summary-card-defer = { category-defer }
summary-card-ask = { category-ask }
summary-card-try = { category-try }
# Mark after an amount that may still grow
summary-from = +
summary-amount-from = ⁦{ $amount }+⁩
summary-this-plan = { total-T1a }
summary-self-declared = { total-T1b }
summary-self-declared-note = { total-T1b-note }
summary-conditional = { total-T1_conditional }
summary-possible = مۇمكىن: ⁦+{ $amount }⁩
summary-open-amounts = تولدۇرۇلمىغان سومما: { $count }
summary-possible-and-open = مۇمكىن: ⁦+{ $amount }⁩، تولدۇرۇلمىغان سومما: { $count }
summary-at-most = ئەڭ كۆپ بولغاندا { $amount }
summary-repay-from = تولۇقلاش باشلىنىشى: { $date }
summary-own-money = ئۆز پۇلىڭىز بالدۇر قايتىدۇ
summary-own-money-until = تولۇقلاش مۇددىتى: { $date }
summary-own-money-by = { $amount }، تولۇقلاش مۇددىتى: { $date }
summary-none = يوق
summary-late-fee = كېچىكتۈرگەنلىك ھەققى ⁦（滞纳金）⁩
summary-late-fee-note = { total-T2-note }
summary-reclaim = قايتۇرۇش تەلىپى
summary-count = { $count } تۈر
summary-no-amount = سوممىسى يېزىلمىغان
summary-personal = شەخسكە تەۋە (ئايرىم): { $what } { $amount }
summary-not-added = { totals-not-added }

## First things to do

summary-first = ئالدى بىلەن بۇ ئۈچ ئىش
summary-first-fewer = ئالدى بىلەن بۇ ئىشلار
summary-first-number = { $number }. { $action }
summary-first-detail = { $office }، { $amount }
summary-first-detail-conditional = { $office }، { $amount }، تەستىق كۈتىدۇ
summary-yuan = { $amount } يۈەن
summary-nothing-to-do = ھازىرقى جاۋاب بويىچە دەرھال بېجىرىدىغان ئىش يوق.

## Measures that concern the business

summary-measures = سىزگە مۇناسىۋەتلىك تەدبىرلەر
summary-column-measure = تەدبىر ۋە ھېسابلاش
summary-column-amount = سومما (يۈەن)
summary-column-office = بېجىرىش ئورنى
summary-column-deadline = مۇددەت
summary-group-this-plan = قولغا تېگىدىغان / كەچۈرۈم: بۇ لايىھە بويىچە
summary-group-self-declared = ئۆزىڭىز مەلۇم قىلىدىغان باج ئېتىبارى
summary-group-conditional = تەستىق كۈتىدۇ
summary-group-defer = كېچىكتۈرۈشكە بولىدىغان
summary-group-ask = ئېلىنمايدىغان / قايتۇرۇۋالىدىغان
summary-group-own-money = ئۆز پۇلىڭىز بالدۇر قايتىدۇ
summary-group-personal = شەخسكە تەۋە (ئايرىم)
summary-late-fee-of = { $what }: كېچىكتۈرگەنلىك ھەققى ⁦（滞纳金）⁩
summary-conditional-mark = { $measure }، تەستىق كۈتىدۇ
summary-cite = { $item }-ماددا ⁦（{ $group }）⁩
summary-cite-group = ⁦（{ $group }）⁩
summary-arithmetic = { $formula }، { $cite }
# $record: which record of a list; $working: how its amount comes about
summary-record-working = { $record }: { $working }
summary-item = { $number }-تۈر
summary-to-fill = كەم
summary-answered-unknown = «بىلمەيمەن» دېگەنسىز
summary-not-stated = يېزىلمىغان
summary-when-filing = مەلۇم قىلغاندا
summary-until = ⁦{ $date }⁩
summary-deferred-until = كېچىكتۈرۈش { $date }
summary-repay-on = ⁦{ $date }⁩
summary-overdue = { defer-overdue }
summary-reason-line = { $reason }، { $cite }
summary-services = ھەقسىز مۇلازىمەت ۋە ھوقۇقلار { $count } تۈر، كۆپ ئىشلىتىلىدىغىنى:
summary-no-measures = ھازىرقى جاۋاب بويىچە سىزگە مۇناسىۋەتلىك تەدبىر يوق.

## Timetable of payments

summary-timetable = كېچىكتۈرۈش ۋە تولۇقلاش جەدۋىلى (يۈەن)
summary-month = { $month }-ئاي
summary-month-year = { $year }-يىلى { $month }-ئاي
summary-row-deferred = كېچىكتۈرۈش
summary-row-repaid = تولۇقلاش
summary-row-assumed = تولۇقلاش كۈنى يېزىلمىغان، مۆلچەر
summary-row-owed = قالغان قەرز
summary-dash = –
summary-timetable-note = ھۆججەتتە سۇغۇرتا ھەققىنىڭ 2022-يىلىنىڭ ئاخىرىغىچە كېچىكتۈرۈلىدىغانلىقىلا يېزىلغان، تولۇقلاش چېسلاسى يوق. بۇ جەدۋەل بىر قېتىمدا تولۇقلاش دەپ مۆلچەرلەندى: { $month }. ئالدىن تەييارلايدىغان پۇل: { $amount } يۈەن.
summary-timetable-largest = ئەڭ چوڭ تولۇقلاش: { $month }، { $amount } يۈەن. ئالدىن تەييارلاڭ.
summary-timetable-assumed = يۇلتۇز بەلگىلىك چېسلالار ھۆججەتتە يوق، مۆلچەرلەندى.

## Still open

summary-open = ئېنىق ئەمەس، جاۋاب تولۇقلاش كېرەك
summary-open-question = تولۇقلاڭ: { $facts }
summary-open-amount = سوممىسى تولدۇرۇلمىغان
summary-up-to = ئەڭ كۆپ بولغاندا { $amount }

## To ask for

summary-try = سوراپ كۆرىدىغىنى { $count } تۈر (قارشى تەرەپ بەلگىلەيدۇ، سوممىسى يېزىلمىغان)

## What to bring

summary-bring = ئېلىپ بارىدىغان ماتېرىياللار، بىر-بىرلەپ بەلگە قويۇڭ
# How a suggestion is marked in the papers of the measures
summary-bring-suggested = (تەكلىپ)
summary-bring-demanded = { $paper } (ھۆججەتتە تەلەپ قىلىنغان)
summary-bring-note = «ھۆججەتتە تەلەپ قىلىنغان» دېگەنلىرى ھۆججەتتە يېزىلغان، قالغانلىرى ئادەتتە ئىشلىتىلىدۇ.
summary-bring-none = ئېلىپ بارىدىغان ماتېرىيال يوق.

## Questions to the offices

summary-questions = كۆزنەكتىن سوراپ ئېنىقلاڭ
summary-questions-note = ھۆججەتتە ئېنىق يېزىلمىغان، بېجىرىشتىن بۇرۇن سوراپ، جاۋابىنى خاتىرىلەڭ.

## Clauses

summary-clauses = ئەسلى تېكىستتىن ئۈزۈندە (خەنزۇچە)
summary-other-readings = باشقا چۈشىنىش ئۇسۇلى، سوممىغا كىرمەيدۇ
summary-reading = { $reading }: { $amount }
summary-readings = { summary-other-readings }. { $readings }
summary-check = تەكشۈرۈپ كۆرۈڭ

## The sheet for the accountant

summary-accountant-title = بوغالتىر تولدۇرىدىغان سانلار
summary-accountant-lead = بۇ سانلار تېخى بوش، قانچە ئېتىبارغا ئېرىشىشىڭىزگە تەسىر كۆرسىتىدۇ. ھەر قۇردا يېزىلغان تالونغا قاراپ تولدۇرۇپ، دۇكان ئىگىسىگە قايتۇرۇپ بېرىڭ. تاپالمىسىڭىز «تېپىلمىدى» دەپ يېزىڭ.
summary-accountant-nothing = ھازىرقى جاۋاب بويىچە بوغالتىر تولدۇرىدىغان سان يوق.
summary-accountant-other = باشقىلار
# $record: what the field belongs to
summary-accountant-field = { $record }، { $field }
summary-accountant-signed = تولدۇرغۇچى
summary-accountant-name = ئىسمى
summary-accountant-phone = تېلېفون

## Notes by hand, telephone

summary-record = بېجىرىش خاتىرىسى
summary-record-counter = كۆزنەك
summary-record-person = بېجىرگۈچى
summary-record-date = چېسلا
summary-phone = سوئالىڭىز بولسا، تېلېفون:
summary-phone-numbers = ھۆكۈمەت مۇلازىمىتى ⁦12345⁩، قانۇن مەسلىھىتى ⁦12348⁩
summary-phone-services = ھۆكۈمەت مۇلازىمىتى { $number }
summary-phone-legal = قانۇن مەسلىھىتى { $number }

## When everything has ended

summary-expired = بۇ لايىھەدىكى پۇل بېرىش ۋە كېچىكتۈرۈش تەدبىرلىرىنىڭ ھەممىسىنىڭ ۋاقتى ئۆتكەن
summary-expired-why = مۇددەت يېزىلمىغانلىرى يۇقۇم تەدبىرلىرى ئاخىرلاشقان ⁦2023-01-08⁩ بويىچە ھېسابلاندى، ئاز قىسمىدا ئۇنىڭدىن كېيىنكى چېسلا يېزىلغان. تۆۋەندە ئاۋۋال بۈگۈنمۇ ئىشلىتىشكە بولىدىغانلىرى، ئاندىن ئىلگىرىكى ھېسابلاش كۆرسىتىلىدۇ.
summary-still-valid = بۈگۈنمۇ ئىشلىتىشكە بولىدۇ
summary-historical = ئىلگىرىكى ھېسابلاش
summary-historical-group = { summary-historical }، جەمئىيگە كىرمەيدۇ
summary-historical-note = جەمئىيگە كىرمەيدۇ، پەقەت شۇ چاغدىكى ھېسابلاشنى كۆرسىتىدۇ

## The workbook: names of the sheets (at most 31 characters, none of [ ] : * ? / \), heads of the columns

workbook-sheet-result = نەتىجە
workbook-sheet-measures = تەدبىرلەر
workbook-sheet-timetable = ۋاقىت جەدۋىلى
workbook-sheet-answers = جاۋابلىرىڭىز
workbook-sheet-clauses = ماددىلار
workbook-totals = ھەر خىل سومما (يۈەن)
workbook-column-card = تۈرى
workbook-column-kind = پۇلنىڭ خاراكتېرى
workbook-column-low = ئەڭ ئاز (يۈەن)
workbook-column-high = ئەڭ كۆپ (يۈەن)
workbook-column-note = ئىزاھات
workbook-column-measure = تەدبىر
workbook-column-status = ھالىتى
workbook-column-due = تولۇقلاش ياكى توشۇش كۈنى
workbook-column-deadline = ئاخىرقى چېسلا
workbook-column-office = بېجىرىش ئورنى
workbook-column-clause = ماددا
workbook-column-working = ھېسابلاش
workbook-column-id = نومۇرى
workbook-column-day = چېسلا
workbook-column-what = قايسى ئىش
workbook-column-amount = سومما (يۈەن)
workbook-column-month = ئاي
workbook-column-section = بۆلەك
workbook-column-question = سوئال
workbook-column-answer = جاۋابىڭىز
workbook-column-quote = ئەسلى تېكىست (خەنزۇچە)
workbook-days = قايسى كۈنى نېمە ئىش
workbook-no-days = ئاساس چېسلادىن كېيىن، كۈنى يېزىلغان مۆھلەت ۋە تولۇقلاش يوق.
workbook-months = ئايمۇئاي كۆرۈش
workbook-months-none = كېچىكتۈرۈلگەن پۇل يوق.
workbook-earlier = بۇرۇنقىسىمۇ بار
# Why a measure is not for this business; $conditions: a list of them
workbook-fails = ئۇيغۇن ئەمەس: { $conditions }

## Days with something to do: the timetable of the workbook, the events of the calendar

agenda-repayment = تولۇقلاش
agenda-own-money = ئۆز پۇلىنى تولۇقلاش
agenda-deadline = ئاخىرقى چېسلا
agenda-ending = مۇددىتى توشۇش
# Titles of events. $what: the measure, with its record where there are several; $amount: yuan
agenda-repayment-of = تولۇقلاش { $amount }: { $what }
agenda-own-money-of = ئۆز پۇلىنى تولۇقلاش { $amount }: { $what }
agenda-deadline-of = ئاخىرقى چېسلا: { $what }، { $amount }
agenda-deadline-of-unstated = ئاخىرقى چېسلا: { $what }
agenda-ending-of = مۇددىتى توشىدۇ: { $what }
agenda-event = { $measure } ({ $record })
agenda-waits = تەستىق كۈتىدۇ. { $who }
agenda-assumed = بۇ كۈن ھۆججەتتە يېزىلمىغان، مۆلچەر.
agenda-working = ھېسابلاش: { $working }
agenda-clause = ماددا: { $cite }
agenda-office = بېجىرىش ئورنى: { $place }
agenda-bring = ئېلىپ بارىدىغىنى: { $papers }
agenda-reminder = يەنە { $days } كۈن قالدى: { $what }
# Last line of every event
agenda-standing = ئاساس چېسلا { $date } بويىچە ھېسابلاندى. { pack-draft-short }
# Name of the calendar
agenda-title = قىيىنچىلىق ئەسكەرتىشى: { $business }
