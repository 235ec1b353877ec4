### The start page and the choice of a language on the first start.

start-headline = قايسى ياردەملەردىن بەھرىمەن بولالايسىز؟
start-lead = ئاددىي سوئاللارغا جاۋاب بېرىڭ، تەخمىنەن 8 مىنۇت. بىلمىگىنىڭىزنى ئاتلاپ ئۆتسىڭىز بولىدۇ.
start-new = يېڭى ھېسابلاش
start-new-note = كارخانا ئەھۋالىدىن باشلىنىدۇ
start-open = ھۆججەت ئاچ
start-open-note = ئالدىنقىسىنى داۋاملاشتۇر

## Examples, by the name of their file

start-by-industry = بىر مىسال كۆرۈڭ:
example-corner-shop = كىچىك دۇكان
example-farm-stay = دېھقان ساياھەت ئۆيى ⁦（农家乐）⁩
example-noodle-restaurant = ئاشخانا
example-retail-shop = پارچە سېتىش دۇكىنى
example-small-factory = كىچىك زاۋۇت
example-taxi-driver = تاكسى
example-travel-agency = ساياھەت كوپىراتىپى
example-wholesale-company = توپ سېتىش

## What the figures rest on

start-draft = پىكىر ئېلىش نۇسخىسىغا ئاساسلانغان، رەسمىي ھۆججەت ئەمەس
start-language-note = خالىغان ۋاقىتتا ئالماشتۇرسىڭىز بولىدۇ، جاۋابلار ئۆزگەرمەيدۇ

## What has ended by the reference date

# $n: number of measures whose last day lies before $date
start-expired = ۋاقتى ئۆتكەن تەدبىر: { $n } (ئاساس چېسلا { $date })
start-expired-none-left = مۇددىتى توشمىغان تەدبىر يوق.
start-valid = مۇددىتى توشمىغىنى { $n } تۈر: { $titles }.
start-valid-more = مۇددىتى توشمىغىنى { $n } تۈر، مەسىلەن: { $titles }.
start-to-document-date = ھۆججەت چېسلاسىغا ئۆزگەرت { $date }

## Recent files

start-recent = يېقىنقى ھۆججەتلەر
# $file: where the file lies
start-recent-where = { $day }، { $file }
start-caseload = كۆپ كارخانا ئۈچۈن ھېسابلامسىز؟ بىر ⁦Excel⁩ ياكى ⁦CSV⁩ جەدۋىلى ئىشلىتىڭ.
start-caseload-link = ئاچ
start-all-files = بارلىق ھۆججەتلەر
# $number: number of the section that is to be answered next
start-progress = { $number }-بۆلەككىچە
start-progress-done = نەتىجە چىقتى
start-recent-missing = ھۆججەت تېپىلمىدى: { $file }
start-recent-forget = تىزىملىكتىن چىقار
start-today = بۈگۈن
start-recent-empty = تېخى ساقلانغان ھېسابلاش يوق. ساقلانغاندىن كېيىن بۇ يەردە كۆرۈنىدۇ.
start-help = تۇنجى قېتىم ئىشلىتەمسىز؟ ئاۋۋال نەتىجىنى قانداق ئوقۇشنى كۆرۈڭ
start-private = تولدۇرغىنىڭىز مۇشۇ كومپيۇتېردىلا ساقلىنىدۇ، يوللانمايدۇ.

## The first start: each language speaks for itself

start-choose-language = تىل تاللا
start-first-lead = ئاددىي سوئاللارغا جاۋاب بېرىڭ، تەخمىنەن 8 مىنۇت.
start-first-skip = بىلمىگىنىڭىزنى ئاتلاپ ئۆتسىڭىز بولىدۇ، نەتىجىدە نېمە كەملىكى يېزىلىدۇ.
start-first-draft = پىكىر ئېلىش نۇسخىسىغا ئاساسلانغان ({ $date })، رەسمىي ھۆججەت ئەمەس.
start-in-language = ئۇيغۇرچە باشلا
