### The window: dialogs, files, what happens at the end.

window-failed = 打不开窗口：{ $detail }。没有显示器也能用：shukun summary 文件.shukun --output 清单.pdf
window-unnamed = 未命名
window-open-title = 打开测算文件
window-save-title = 保存测算文件
window-pdf-title = 保存 PDF
window-case-files = 纾困测算文件
window-pdf-files = PDF 文件
window-pdf-saved = PDF 已保存
window-pdf-saved-body = 已保存到 { $file }。
window-workbook-title = 导出 Excel
window-workbook-files = Excel 工作簿
window-calendar-title = 导出日历
window-calendar-files = 日历文件
window-exported = 已导出
window-unsaved-title = 还没保存
window-recovered = 找回了上次的回答
window-recovered-body = 上次没有正常关闭。您填的内容还在，可以接着填。
window-recovered-keep = 接着填
window-recovered-discard = 不要了
window-path-body = 这台电脑没有文件对话框。请写文件的完整路径。
window-path-go = 确定
