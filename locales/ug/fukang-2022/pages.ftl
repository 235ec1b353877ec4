# Pages, gates and groups of the questionnaire. The same ids stand in both languages.

## Pages: name in the list of sections, heading, why we ask

page-business = كارخانا ئەھۋالى
page-business-heading = كارخانا ئەھۋالى
page-business-why = كۆپ تەدبىرلەر پەقەت كىچىك، مىكرو كارخانا ⁦（小微企业）⁩ ۋە يەككە سودا-سانائەتچىلەر ئۈچۈن. ئالدى بىلەن تىپىڭىزنى ئايرىيمىز.
page-impact = يۇقۇم تەسىرى
page-impact-heading = يۇقۇمنىڭ تىجارەتكە تەسىرى
page-impact-why = 7 كۈن ۋە ئۇنىڭدىن كۆپ تىجارەت قىلالمىسىڭىز، بىر قېتىملىق ياردەم پۇلى ⁦（留工补助）⁩ ئىلتىماس قىلالايسىز.
page-staff = خىزمەتچى ۋە سۇغۇرتا
page-staff-heading = خىزمەتچىلەرنىڭ ئىجتىمائىي سۇغۇرتىسى
page-staff-why = ياردەم پۇلى سۇغۇرتىغا قاتناشقان ئادەم سانى بويىچە بېرىلىدۇ؛ سۇغۇرتا ھەققىنى يىل ئاخىرىغىچە كېچىكتۈرۈپ تاپشۇرغىلى بولىدۇ ⁦（缓缴）⁩.
page-utilities = سۇ، توك، گاز
page-utilities-heading = سۇ، توك، گاز ھەققى
page-utilities-why = كىچىك، مىكرو كارخانا ۋە يەككە سودا-سانائەتچى قەرزدار بولسىمۇ توختىتىلمايدۇ ⁦（欠费不停供）⁩. بۇ مەزگىلدە كېچىكتۈرگەنلىك ھەققى ⁦（滞纳金）⁩ ئېلىنمايدۇ.
page-rent = ئۆي ئىجارىسى
page-rent-heading = تىجارەت ئورنىنىڭ ئىجارىسى
page-rent-why = دۆلەت ئۆيىنى ئىجارىگە ئالغان مۇلازىمەت كەسپىدىكى كىچىك، مىكرو كارخانا ۋە يەككە سودا-سانائەتچىنىڭ يەنە 1 ئايلىق ئىجارىسى كەچۈرۈم قىلىنىدۇ ⁦（减免租金）⁩.
page-finance = قەرز پۇل ۋە كاپالەت
page-finance-heading = قەرز پۇل ۋە كاپالەت
page-finance-why = ھۆكۈمەت كاپالىتىنىڭ ھەق نىسبىتى ⁦1%⁩ ⁦（担保费率）⁩. مەسلىھەت ھەققى قاتارلىقلار ئېلىنمايدۇ. قەرز پۇل مۇددىتىنى ئۇزارتىشنى ئىلتىماس قىلغىلى بولىدۇ ⁦（延期还本付息）⁩.
page-tax = باج
page-tax-heading = باج
page-tax-why = بۇلارنى ئۆزىڭىز مەلۇم قىلىپ بەھرىمەن بولىسىز. مەلۇماتتا ئاللىقاچان ئالغان بولۇشىڭىز مۇمكىن.
page-procurement = ھۆكۈمەت سېتىۋېلىشى
page-procurement-heading = ھۆكۈمەت سېتىۋېلىشى ⁦（政府采购）⁩ ۋە خېرىدارلىققا قاتنىشىش ⁦（投标）⁩
page-procurement-why = كىچىك، مىكرو كارخانا ئۈچۈن قالدۇرۇلغان ئۈلۈش ۋە باھادىن چىقىرىۋېتىش ⁦（价格扣除）⁩ بار. كاپالەت پۇلىنىڭ ئورنىغا كاپالەت خېتى ⁦（保函）⁩ بەرسىڭىز بولىدۇ.
page-sector = كەسىپلەر
page-sector-heading = ساياھەت كوپىراتىپى، تاكسى، ئاپتوموبىل
page-sector-why = ساياھەت كاپالەت پۇلى ⁦（质保金）⁩ ۋاقىتلىق قايتۇرۇلىدۇ. تاكسى توختىغان كۈنلەرنىڭ ھۆددە ھەققىنى ⁦（承包费）⁩ كەچۈرۈم قىلىش كېلىشىلىدۇ. يىللىق تەكشۈرۈش ⁦（年检）⁩ 2 ئاي ئۇزارتىلىدۇ.
page-services = قانۇن ۋە گۇۋاھلىق
page-services-heading = قەرز، ھۆكۈمەت گۇۋاھلىقى، ھوقۇق قوغداش
page-services-why = قانۇن مەسلىھەتى ھەقسىز. قەرزنى ئەرز قىلغىلى بولىدۇ. گۇۋاھلىق ھەققى ⁦（公证费）⁩، قانۇن ياردىمى ⁦（法律援助）⁩ ۋە 12345 نىڭ ئايرىم تەدبىرى بار.

## Gates: which topics concern the business

gates-question = قايسىلىرى سىزگە مۇناسىۋەتلىك؟
gates-hint = «يوق» دېگەنلىرىڭىز كېيىن سورالمايدۇ، «بىلمەيمەن» دېگەنلىرىڭىز سورىلىدۇ.
gate-staff = خىزمەتچىلەر مۇشۇ ئورۇندا سۇغۇرتىغا قاتناشقان
gate-utilities = سۇ، توك، گاز ھەققى تاپشۇرۇلمىغان
gate-rent = تىجارەت ئورنى ئىجارىگە ئېلىنغان
gate-finance = قەرز پۇل ياكى كاپالەت بار
gate-childcare = 3 ياشتىن تۆۋەن بالا بار
gate-procurement = ھۆكۈمەت سېتىۋېلىشىغا قاتنىشىدۇ
gate-vehicles = تاكسى ياكى باشقا ئاپتوموبىل بار
gate-tourism = ساياھەت كوپىراتىپى ياكى مەنزىرە رايونى
gate-receivables = ھۆكۈمەت ياكى چوڭ كارخانا قەرزدار
gate-legal = ھۆكۈمەت گۇۋاھلىقى ياكى قانۇن ئىشى بار
gate-registration = تىزىملىتىش ياكى بىكار قىلىش كېرەك
rest-none = قالغانلىرى يوق
rest-open = { $n } سوئالغا جاۋاب يوق
all-no = بۇ گۇرۇپپىنىڭ ھەممىسىگە «ياق»

## Where the business is registered

register-question = قەيەردە تىزىملاتقان؟
register-fukang = فۇكاڭ شەھىرى ⁦（阜康市）⁩
register-xpcc = بىڭتۇەن ⁦（兵团第六师）⁩
register-elsewhere = باشقا جاي

## Insurance and its bill

insured-question = سۇغۇرتىغا قانداق قاتناشقان؟
insured-unit = ئورۇن نامىدا
insured-individual = شەخس نامىدا
insured-none = ھېچكىم قاتناشمىغان
bill-question = تاپشۇرۇش تالونى بارمۇ؟
bill-yes = بار، تالونغا قاراپ تولدۇرىمەن
bill-no = يوق، تاپشۇرۇش ئاساسى بويىچە ھېسابلانسۇن

## Days without normal business

stop-periods-question = قايسى كۈندىن قايسى كۈنگىچە نورمال تىجارەت قىلالمىدىڭىز؟
stop-periods-hint = باشلانغان ۋە ئاخىرلاشقان كۈنمۇ ھېسابلىنىدۇ. بىرنەچچە قېتىم توختىغان بولسىڭىز، ئايرىم قوشۇڭ.
stop-periods-first = بىرىنچى كۈن
stop-periods-last = ئاخىرقى كۈن
stop-periods-add = يەنە بىر مەزگىل قوش
stop-periods-none = توختىمىدى
stop-periods-total = ھەممىسىنى قوشقاندا جەمئىي { $days } كۈن

## Heads of groups

group-size = كۆلىمى قانچىلىك؟
group-difficulty = توختاش ۋە قىيىنچىلىق
group-control = رايون كونترول قىلىنغان كۈنلەر ⁦（管控）⁩
group-registry = تىزىملىتىش ۋە تىزىملىك
group-supplies = ماددىي ئەشيا ۋە كېسىم ⁦（仲裁）⁩
group-si-month = ئورۇن ھەر ئايدا قانچە تاپشۇرىدۇ؟
group-si-month-hint = يېقىنقى تاپشۇرۇش تالونىدىكى «ئورۇن قىسمى»غا قاراڭ.
group-products = قايسى ئۇسۇل بىلەن قەرز پۇل ئالماقچى؟
group-bank = بانكىدا بۇ ئەھۋاللار بارمۇ؟
group-sales3 = 2022-يىللىق ⁦3%⁩ نىسبەتتىكى باجسىز سېتىش سوممىسى ⁦（免税销售额）⁩ قانچە؟
group-topics = باشقا تېمىلار، بار بولسا ئېچىڭ

## Optional topics

topic-childcare = 3 ياشتىن تۆۋەن بالا
topic-cit = كارخانا تاپاۋەت بېجى ⁦（小型微利）⁩
topic-refund = تۇتۇپ قېلىنغان باجنى قايتۇرۇش ⁦（留抵退税）⁩
topic-equipment = ئۈسكۈنە سېتىۋېلىش
topic-vehicles = ئاپتوموبىل سېتىۋېلىش
topic-rd = تەتقىقات خىراجىتى ⁦（研发费用）⁩
topic-deferred = ياسىمىچىلىق كەسپىدە كېچىكتۈرگەن باج
topic-transport = ئاممىۋى قاتناش
topic-extension = باج تاپشۇرۇش قىيىن، كېچىكتۈرمەكچى
topic-travel = ساياھەت كاپالەت پۇلى ⁦（质保金）⁩
topic-taxi = تاكسى ⁦（出租车）⁩
topic-inspection = ئاپتوموبىلنى يىللىق تەكشۈرۈش ⁦（年检）⁩
topic-receivables = باشقىلار قەرزدار
topic-notary = ھۆكۈمەت گۇۋاھلىقى
topic-labour = ئەمگەك ھوقۇقىنى قوغداش
topic-hotline = 12345
