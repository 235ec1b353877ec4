### The window: dialogs, files, what happens at the end.

window-failed = كۆزنەكنى ئاچالمىدى: { $detail }. ئېكران بولمىسىمۇ ئىشلىتىشكە بولىدۇ: { "shukun summary FILE.shukun --output LIST.pdf" }
# Under the message above, in a box of the system
window-failed-advice = ئېكران كارتىسىنىڭ قوزغاتقۇچىسىنى يېڭىلاپ، قايتا ئېچىڭ. يىراقتىن باشقۇرۇۋاتقان بولسىڭىز، شۇ كومپيۇتېرنىڭ ئالدىدا ئېچىڭ.
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
