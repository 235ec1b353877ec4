### Many businesses in one table.

caseload-title = كۆپ كارخانا
caseload-empty-title = بىر جەدۋەل، نۇرغۇن كارخانا
caseload-empty-text = ھەر قۇر بىر كارخانا، ئۈستىدىكى قۇر تولدۇرىدىغان تۈرلەر. ⁦Excel⁩ ياكى ⁦CSV⁩ ھۆججىتىنى كۆزنەككە سۆرەپ كىرىڭ ياكى ئاستىدىن تاللاڭ. جەدۋەل يوق بولسا، ئاۋۋال بوش جەدۋەلنى ئېلىپ تولدۇرۇڭ.
caseload-choose = جەدۋەل تاللا
caseload-other = باشقا جەدۋەل
caseload-tables = ⁦Excel⁩ ياكى ⁦CSV⁩ جەدۋىلى
caseload-template = بوش جەدۋەل ئال
caseload-save-table = نەتىجىنى جەدۋەلگە ساقلا
caseload-one-paper = تىزىملىكنى بىر ⁦PDF⁩ قىل
caseload-papers = ھەر بىرىگە بىر ⁦PDF⁩
caseload-name-results = ھېسابلاش نەتىجىسى
caseload-name-papers = تىزىملىك
caseload-name-template = كۆپ كارخانا جەدۋىلى
caseload-reading = ھېسابلاۋاتىدۇ
caseload-writing = جەدۋەل يېزىلىۋاتىدۇ
caseload-printing = تىزىملىك تەييارلىنىۋاتىدۇ
# $done: number of businesses
caseload-done = { $done } كارخانا تۈگىدى
# $done, $all: numbers of businesses
caseload-done-of = جەمئىي { $all }، { $done } تۈگىدى
caseload-stop = توختات
# $n: number of businesses
caseload-count = جەمئىي { $n } كارخانا. بىرىنى چېكىپ نەتىجىسىنى كۆرۈڭ، ئۈستىدىكى قۇرنى چېكىپ تەرتىپلەڭ.
# A table with heads and nothing below them, such as the template
caseload-empty = بۇ جەدۋەلدە تېخى كارخانا يوق. ھەر قۇرغا بىر كارخانا تولدۇرۇپ، ساقلىغاندىن كېيىن قايتا ئېچىڭ.
# $n: number of rows; stands behind caseload-count
caseload-failed = {" "}{ $n } قۇر خاتا، ھېسابلانمىدى.
caseload-stopped = {" "}يېرىمىدا توختىدى، قالغان قۇرلار ئوقۇلمىدى.
caseload-unreadable = بۇ جەدۋەل ئاخىرىغىچە ئوقۇلمىدى
# $max: number of rows
caseload-too-many = كۆزنەككە ئەڭ كۆپ بولغاندا { $max } كارخانا سىغىدۇ. ئۇنىڭدىن كۆپ بولسا، ⁦shukun batch⁩ بۇيرۇقىنى ئىشلىتىڭ.
caseload-row = قۇر
caseload-name = نامى
caseload-ascending = كىچىكىدىن چوڭىغا
caseload-descending = چوڭىدىن كىچىكىگە
# $file: path
caseload-table-written = بۇ يەرگە يېزىلدى: { $file }
# $n: number of businesses; $file: path
caseload-paper-written = { $n } كارخانىنىڭ تىزىملىكى بۇ يەرگە يېزىلدى: { $file }
# $n: number of businesses; $folder: path
caseload-papers-written = { $n } تىزىملىك بۇ يەرگە قويۇلدى: { $folder }
# $n: number of businesses
caseload-return = { $n } كارخانا جەدۋىلىگە قايت
