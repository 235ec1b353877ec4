### The window: dialogs, files, what happens at the end.

window-failed = كۆزنەكنى ئاچالمىدى: { $detail }. ئېكران بولمىسىمۇ ئىشلىتىشكە بولىدۇ: { "shukun summary FILE.shukun --output LIST.pdf" }
# The same in a box of the system, for those who started without a terminal
window-failed-advice =
    كۆزنەكنى ئاچالمىدى. ئېكران كارتىسىنىڭ قوزغاتقۇچىسىنى يېڭىلاپ، قايتا ئېچىڭ. يىراقتىن باشقۇرۇۋاتقان بولسىڭىز، شۇ كومپيۇتېرنىڭ ئالدىدا ئېچىڭ.

    يەنە بولمىسا، ياردەم قىلغۇچىغا مۇنۇ جۈملىنى ئېيتىڭ: { $detail }
# $detail: place in the source
window-crashed = پروگراممىدا خاتالىق كۆرۈلۈپ توختاپ قالدى. تولدۇرغانلىرىڭىز ئاساسەن ئاپتوماتىك ساقلاندى: قايتا ئېچىپ «داۋاملاشتۇر» نى چېكىڭ. يەنە شۇنداق بولسا، مۇشۇ ئورۇننى ئاسرىغۇچىغا ئېيتىڭ: { $detail }
window-unnamed = نامسىز
window-open-title = ھېسابلاش ھۆججىتىنى ئاچ
window-save-title = ھېسابلاش ھۆججىتىنى ساقلا
window-pdf-title = PDF ساقلا
window-case-files = ھېسابلاش ھۆججەتلىرى
window-pdf-files = PDF ھۆججەتلىرى
window-pdf-saved = PDF ساقلاندى
window-pdf-saved-body = بۇ يەرگە ساقلاندى: { $file }
window-workbook-title = ⁦Excel⁩ چىقار
window-workbook-files = ⁦Excel⁩ خىزمەت دەپتىرى
window-calendar-title = كالېندار چىقار
window-calendar-files = كالېندار ھۆججەتلىرى
window-exported = چىقىرىلدى
window-unsaved-title = تېخى ساقلانمىدى
window-recovered = ئالدىنقى قېتىمقى جاۋابلار تېپىلدى
window-recovered-body = ئالدىنقى قېتىم نورمال يېپىلمىغان. تولدۇرغانلىرىڭىز ساقلانغان، داۋاملاشتۇرسىڭىز بولىدۇ.
window-recovered-keep = داۋاملاشتۇر
window-recovered-discard = ئۆچۈر
window-path-body = بۇ كومپيۇتېردا ھۆججەت تاللاش كۆزنىكى يوق. ھۆججەتنىڭ تولۇق يولىنى يېزىڭ.
window-path-go = جەزملە

# A policy pack (for those who work on the rules) was dropped on the window
window-pack-checked = سىياسەت سانلىق مەلۇماتى تەكشۈرۈلدى
window-pack-good = { $pack } (نەشرى { $version }، { $count } تەدبىر) دا خاتالىق يوق.
window-pack-faults = { $file } دا { $count } خاتالىق بار:
window-pack-more = قالغانلىرىنى مۇنداق كۆرۈڭ: ⁦shukun policy check⁩ قىسقۇچ
window-pack-own = بۇ يەردە پەقەت تەكشۈرۈلىدۇ، ھېسابلاش ئۆزگەرمەيدۇ: ھېسابلاشتا ھەمىشە پروگراممىنىڭ ئۆز سىياسەت سانلىق مەلۇماتى ئىشلىتىلىدۇ.
