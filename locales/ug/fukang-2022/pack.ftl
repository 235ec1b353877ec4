### Names of the pack: title, parts, offices, kinds of money, statuses, notes shared by its measures.

## The document and its standing

pack-title = فۇكاڭ شەھىرىنىڭ 2022-يىللىق كارخانىلارغا ياردەم بېرىشنى يولغا قويۇش لايىھەسى ⁦（助企纾困实施方案）⁩
pack-title-official = ⁦阜康市贯彻自治区《关于进一步加大对中小微企业和个体工商户助企纾困力度若干政策措施》的实施方案（征求意见稿）⁩
pack-issuer = فۇكاڭ شەھەرلىك خەلق ھۆكۈمىتى ئىشخانىسى ⁦（阜康市人民政府办公室）⁩
pack-status-draft = پىكىر ئېلىش نۇسخىسى
pack-status-draft-short = لايىھە
pack-status-in-force = رەسمىي ھۆججەت
pack-status-replaced = يېڭى ھۆججەت بىلەن ئالماشتۇرۇلغان
pack-draft-lead = پىكىر ئېلىش نۇسخىسى، پايدىلىنىش ئۈچۈن.
# $date: the day on which the draft was published
pack-draft-notice = فۇكاڭ شەھەرلىك ھۆكۈمەت ئىشخانىسى ئاشكارا پىكىر ئالغان يولغا قويۇش لايىھەسىگە ئاساسلاندى، پىكىر ئېلىش چېسلاسى: { $date }. بەزى تەدبىرلەرنىڭ ئاخىرقى چېسلاسى ⁦2022-12-31⁩، كۆپىنچىسىدە مۇددەت يېزىلمىغان. رەسمىي ھۆججەت ۋە كۆزنەك جاۋابى ئۆلچەم قىلىنىدۇ.
pack-draft-short = رەسمىي ھۆججەت ئەمەس، كۆزنەك جاۋابى ئۆلچەم قىلىنىدۇ.
pack-no-promise = پىكىر ئېلىش نۇسخىسىغا ئاساسەن ھېسابلاندى، بۇ ۋەدە ئەمەس.
pack-final-unknown = رەسمىي تارقىتىلغان نۇسخىسى تېپىلمىدى، ماددىلار ئۆزگەرگەن بولۇشى مۇمكىن.

## The fifteen parts of section 二

group-1 = بازار سۇبيېكتلىرىنىڭ ئىش ۋە سودىنى ئەسلىگە كەلتۈرۈشىنى ئىلگىرى سۈرۈش
group-2 = سۇ، توك، گاز ئىشلىتىش تەننەرخىنى تۆۋەنلىتىش
group-3 = ئۆي ئىجارىسىنى كېمەيتىش ۋە كەچۈرۈم قىلىش
group-4 = باج كېمەيتىش ۋە كەچۈرۈم قىلىش سىياسىتى
group-5 = كىچىك، مىكرو كارخانىلارنىڭ كاپالەت ھەققىگە ياردەم بېرىش
group-6 = ھۆكۈمەت سېتىۋېلىشىدا ئوتتۇرا، كىچىك كارخانىلارنى قوللاش
group-7 = ئىجتىمائىي سۇغۇرتا ھەققىنى كېچىكتۈرۈپ تاپشۇرۇش
group-8 = بىر قېتىملىق ياردەم پۇلى تارقىتىش ⁦（失业保险留工补助）⁩
group-9 = كىچىك، مىكرو كارخانا قەرز پۇلىنى كۆپەيتىش ⁦（普惠小微贷款）⁩
group-10 = ئوتتۇرا، كىچىك، مىكرو كارخانىلارنىڭ مەبلەغ يۈرۈشتۈرۈشىنى قوللاش
group-11 = ئوتتۇرا، كىچىك كارخانىلارغا تۆلەنمىگەن پۇلنى سۈيلەپ بېرىش ⁦（账款清欠）⁩
group-12 = ساياھەت كەسپىنىڭ ئەسلىگە كېلىشىنى تېزلىتىش
group-13 = ئاپتوموبىل خىراجەتلىرىنى كېمەيتىش ۋە كەچۈرۈم قىلىش
group-14 = كارخانىلارغا مۇلازىمەتنى كۈچەيتىش
group-15 = قانۇن مۇلازىمىتى كاپالىتىنى كۈچەيتىش

## Citing a clause: part (一 to 十五), numbered item, office that carries it out

# $group: Chinese numeral of the part; $item: number of the item
cite = ⁦二（{ $group }）{ $item }⁩
cite-group = ⁦二（{ $group }）⁩
# $clause: result of cite; $office: name of an office
cite-office = { $clause }، { $office }
# $source: a law or notice that is not the plan itself
cite-outside = لايىھەدىن باشقا ئاساس: { $source }
cite-assumed = لايىھەدە يېزىلمىغان، بۇ يەردە مۇنداق دەپ پەرەز قىلىندى: { $source }
clause-heading = ئەسلى تېكىست (خەنزۇچە): { $clause }

## Offices and partners; -short is for narrow columns

agency-water-company = سۇ شىركىتى ⁦（供水公司）⁩
agency-water-company-short = سۇ شىركىتى
agency-gas-company = گاز شىركىتى ⁦（燃气公司）⁩
agency-gas-company-short = گاز شىركىتى
agency-power-company = دۆلەت ئېلېكتر تورى فۇكاڭ توك بىلەن تەمىنلەش شىركىتى ⁦（国网阜康供电公司）⁩
agency-power-company-short = توك شىركىتى
agency-finance-bureau = شەھەرلىك مالىيە ئىدارىسى ⁦（市财政局）⁩
agency-finance-bureau-short = مالىيە ئىدارىسى
agency-finance-office = شەھەرلىك مالىيە ئىدارىسى، پۇل مۇئامىلە ئىشخانىسى ⁦（市财政局金融办）⁩
agency-finance-office-short = مالىيە ئىدارىسى ⁦（金融办）⁩
agency-guarantor = كاپالەت شىركىتى ⁦（担保机构）⁩
agency-guarantor-short = كاپالەت شىركىتى
agency-hr-bureau = شەھەرلىك ئادەم كۈچى بايلىقى ۋە ئىجتىمائىي كاپالەت ئىدارىسى ⁦（市人社局）⁩
agency-hr-bureau-short = ئادەم كۈچى ئىدارىسى
agency-social-insurance = ئىجتىمائىي سۇغۇرتا بېجىرىش ئورگىنى ⁦（社保经办机构）⁩
agency-social-insurance-short = سۇغۇرتا ئورگىنى
agency-tax-bureau = شەھەرلىك باج ئىشلىرى ئىدارىسى ⁦（市税务局）⁩
agency-tax-bureau-short = باج ئىشلىرى ئىدارىسى
agency-notary = ھۆكۈمەت گۇۋاھلىقى ئاپپاراتى ⁦（公证机构）⁩
agency-notary-short = گۇۋاھلىق ئاپپاراتى
agency-justice-bureau = شەھەرلىك ئەدلىيە ئىدارىسى ⁦（市司法局）⁩
agency-justice-bureau-short = ئەدلىيە ئىدارىسى
agency-hotline = قىزىق لىنىيە تېلېفونى ⁦12345⁩
agency-hotline-short = ⁦12345⁩
agency-landlord = ئۆينى ئىجارىگە بەرگەن ئورۇن ⁦（出租单位）⁩
agency-landlord-short = ئىجارىگە بەرگۈچى

## The four cards and the category word of a measure

category-keep = قولغا تېگىدىغان / كەچۈرۈم
category-defer = كېچىكتۈرۈشكە بولىدىغان
category-ask = ئېلىنمايدىغان / قايتۇرۇۋالىدىغان
category-try = سوراپ كۆرىدىغان
category-services = ھەقسىز مۇلازىمەت ۋە ھوقۇقلار
totals-not-added = بۇ سوممىلار ئوخشىمايدۇ، قوشۇۋەتكىلى بولمايدۇ.
amount-not-stated = سوممىسى يېزىلمىغان

## Totals, never added to one another; -short is for the strip, -note stands under the amount

total-T1a = بۇ لايىھە بويىچە
total-T1a-short = لايىھە بويىچە
total-T1a-note = ياردەم پۇلى، قايتۇرۇلغان پۇل، كەچۈرۈم قىلىنغان ۋە ئاز ئېلىنغان ھەق
total-T1b = ئۆزىڭىز مەلۇم قىلىدىغان باج ئېتىبارى
total-T1b-short = مەلۇم قىلىش
total-T1b-note = مەلۇم قىلىش جەدۋىلىدە ئاللىقاچان بەھرىمەن بولغان بولۇشىڭىز مۇمكىن
total-T1_conditional = تەستىق كۈتىدۇ
total-T1_conditional-short = تەستىق كۈتىدۇ
total-T1_conditional-note = قارشى تەرەپ بېكىتكەندىن كېيىن ھېسابلىنىدۇ
total-T2 = ئېلىنمايدىغان كېچىكتۈرگەنلىك ھەققى ⁦（滞纳金）⁩
total-T2-short = ⁦滞纳金⁩
total-T2-note = كېچىكتۈرۈپ تاپشۇرۇش مەزگىلىدە ئېلىنماسلىقى كېرەك
total-T3 = كېچىكتۈرۈشكە بولىدىغان
total-T3-short = كېچىكتۈرۈش
total-T3-note = كېيىن تولۇقلاپ تاپشۇرۇلىدۇ
total-T4 = ئۆز پۇلىڭىز بالدۇر قايتىدۇ
total-T4-short = بالدۇر قايتىدۇ
total-T4-note = ئەسلىدىن سىزنىڭ پۇلىڭىز، ياردەم پۇلى ئەمەس
total-T5 = شەخسكە تەۋە (ئايرىم)
total-T5-short = شەخسكە تەۋە
total-T5-note = شەخسكە تەۋە، كارخانىغا ئەمەس
total-RECLAIM = قايتۇرۇش تەلىپى
total-RECLAIM-short = قايتۇرۇش
total-RECLAIM-note = پۇل ئالغان تەرەپتىن سوراڭ

## Kinds of money

bucket-CASH = سىزگە بېرىلىدىغان ياكى قايتىدىغان پۇل
bucket-WAIVE = تاپشۇرمىسىڭىزمۇ بولىدىغان پۇل
bucket-TAX = ئاز تاپشۇرۇلىدىغان باج ۋە ھەق
bucket-SAVE = ئاز تۆلىنىدىغان خىراجەت
bucket-RECLAIM = قايتۇرۇش تەلەپ قىلىنىدىغان پۇل
bucket-LATEFEE = ئېلىنماسلىقى كېرەك بولغان كېچىكتۈرگەنلىك ھەققى ⁦（滞纳金）⁩
bucket-DEFER = كېيىن تاپشۇرسىڭىز بولىدىغان پۇل
bucket-LIQUID = بالدۇر قايتىدىغان ئۆز پۇلىڭىز
bucket-PERSON = شەخسكە تەۋە پۇل
bucket-INFO = پايدىلىنىش سانى، جەمئىيگە كىرمەيدۇ

## Statuses; -note says in one sentence what the word means

status-applies = بەھرىمەن بولالايسىز
status-applies-note = ماددا سىزنىڭ ئەھۋالىڭىزنى ئۆز ئىچىگە ئالىدۇ، كۆزنەك بېجىرىدۇ.
status-conditional = تەستىق كۈتىدۇ
status-conditional-note = مۇناسىۋەتلىك تەرەپ بېكىتكەن، تەكشۈرگەن ياكى قوشۇلغاندىن كېيىن ھېسابلىنىدۇ.
status-needs_info = ئېنىق ئەمەس
status-needs_info-note = جاۋاب تولۇقلانغاندا بىلگىلى بولىدۇ.
status-encouraged = سوراپ كۆرۈڭ
status-encouraged-note = ھۆججەت پەقەت رىغبەتلەندۈرىدۇ، قارشى تەرەپ بەلگىلەيدۇ.
status-not_applicable = ماس كەلمەيدۇ
status-not_applicable-note = ماددا سىزنىڭ ئەھۋالىڭىزنى ئۆز ئىچىگە ئالمايدۇ.
status-not_yet = تېخى باشلانمىغان
status-not_yet-note = باشلانغان كۈنىدىن كېيىن ھېسابلىنىدۇ.
status-expired = ۋاقتى ئۆتكەن
status-expired-note = مۇددىتى ئۆتتى، سومما پەقەت شۇ چاغدىكى ھېسابلاشنى كۆرسىتىدۇ.
status-historical = ئىلگىرىكى ھېسابلاش
defer-overdue = مۇددىتى توشتى، دەرھال تاپشۇرۇپ بولۇڭ
status-starts = باشلىنىش چېسلاسى: { $date }
status-ended = ئاخىرلاشقان چېسلا: { $date }

## How sure a figure or a reading is

confidence-certain = ئاساسى ئېنىق.
confidence-likely = شۇنداق بولۇش ئېھتىمالى چوڭ، كۆزنەكتىن سوراپ جەزملەڭ.
confidence-unsure = جەزملەنمىدى، كۆزنەك جاۋابى ئۆلچەم قىلىنىدۇ.

## Size classes of 工信部联企业〔2011〕300号

size-micro = مىكرو تىپتىكى
size-small = كىچىك تىپتىكى
size-medium = ئوتتۇرا تىپتىكى
size-large = چوڭ تىپتىكى
size-none = چوڭ-كىچىككە ئايرىلمايدۇ
size-open = تېخى ئېنىق ئەمەس
size-source = كارخانا كۆلىمىنى ئايرىش ئۆلچىمى: ⁦《中小企业划型标准规定》（工信部联企业〔2011〕300号）⁩

## What to say at the counter about a measure that somebody must approve or may grant. It is said in Chinese, whatever
## the language of the window; the Uyghur messages tell the owner what the Chinese ones say.

# $office: whom it is said to; $business: name of the business; $code: its unified social credit code
counter-hello = { $office }: ياخشىمۇسىز، مېنىڭ تىجارىتىم: «{ $business }».
counter-hello-code = { $office }: ياخشىمۇسىز، مېنىڭ تىجارىتىم: «{ $business }»، بىرلىككە كەلگەن ئىجتىمائىي ئىناۋەت نومۇرى { $code }.
counter-hello-unnamed = { $office }: ياخشىمۇسىز، قىيىنچىلىقتىن قۇتۇلدۇرۇش تەدبىرى توغرىسىدا كەلدىم.
# $plan: name of the plan; $cite: the clause; $measure: name of the measure
counter-claim = ئاساسىم: «{ $plan }»، پىكىر ئېلىش نۇسخىسى، { $cite }. بېجىرمەكچى بولغىنىم: «{ $measure }». بېكىتىپ بەرسىڭىز.
counter-request = «{ $plan }»، پىكىر ئېلىش نۇسخىسى، { $cite }: بۇ يەردە ئىلھاملاندۇرۇلغىنى «{ $measure }». ماڭا بېجىرىپ بېرەلەمسىز؟
# $amount: as the card shows it; $working: how it was worked out
counter-worth = ئەھۋالىمغا قاراپ ھېسابلىغاندا، سوممىسى { $amount }.
counter-worth-working = ئەھۋالىمغا قاراپ ھېسابلىغاندا، سوممىسى { $amount }، ھېسابلاش ئۇسۇلى: { $working }.
counter-close = بېجىرگىلى بولامدۇ، قايسى ماتېرىيال كېرەك، قاچان جاۋاب بېرىلىدۇ؟
