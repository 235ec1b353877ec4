### The frame around the pages: top bar, list of sections, live panel, footer.

## Top bar

shell-save-autosaved = 已自动保存
shell-save-unsaved = 未保存…
shell-language = 语言
shell-reference-date = 参考日期
shell-reference-date-why = 按这一天判断是否过期
shell-date-document = 文件日期 { $date }
shell-date-today = 今天 { $date }
shell-date-wrong = 日期请写成年-月-日，例如 2022-09-05
shell-text-size = 字号
shell-appearance = 外观
shell-appearance-light = 浅色
shell-appearance-dark = 深色
shell-appearance-contrast = 高对比
shell-appearance-system = 跟随系统
shell-reduce-motion = 减少动画
shell-file = 文件
shell-file-new = 新建测算
shell-file-open = 打开
shell-file-save-as = 另存为
shell-undo = 撤销
shell-redo = 重做

## List of sections

# $n: number of questions answered 不清楚
shell-step-unsure = { $n } 待补
shell-hidden = 已略去 { $n } 节：{ $pages }
shell-undecided = 待定 { $n } 节：{ $pages }
shell-hidden-show = 显示
shell-hidden-hide = 收起
shell-step-check = 核对答案
shell-step-result = 测算结果

## Live panel

shell-live = 当前结果
shell-live-note = 边答边算
# Mark after an amount that may still grow; in Uyghur it stands right after the digits
shell-live-from = 起
shell-live-waiting = 待回答
shell-live-count = { $n } 项
shell-changes = 刚才的回答带来的变化
shell-change-conditional = { $measure }，待认定
shell-missing = 还差什么
shell-missing-first = 先答这一问最有用：{ $question }
shell-missing-page = 第 { $number } 节「{ $page }」：还有 { $count } 题
shell-fault = { $label }待改正
shell-fault-note = 改好后再算。

## Footer

shell-back = 上一步
shell-next = 下一步
shell-next-question = 下一题
shell-to-check = 回到核对
shell-to-result = 查看结果
shell-save-and-leave = 保存并退出
shell-drop = 松开鼠标，打开这个文件
