### The printed summary (two A4 pages), the workbook and the calendar. Words shared with the screen are taken from the pack.

## Head, foot, every page

summary-title = 助企纾困享受清单
summary-author = 纾困计算器
summary-unnamed = （未填名称）
summary-reference-date = 参考日期 { $date }
summary-footer = 测算结果不构成兑现承诺。纾困计算器，数据只在本机
summary-page = 第 { $page } 页，共 { $pages } 页
summary-draft-lead = { pack-draft-lead }
# $date is handed on to pack-draft-notice
summary-draft-notice = { pack-draft-notice }
summary-draft-and-expired = { pack-draft-notice }{ summary-expired }。{ summary-expired-why }
summary-legal-status = 文件性质
summary-missing-glyphs = 有的字本机字体里没有，用〓代替。

## Facts of the business

summary-fact-kind = 类型
summary-fact-size = 规模
summary-fact-stopped = 停业
summary-fact-insured = 参保
summary-fact-industry = 行业
summary-fact-credit-code = 统一社会信用代码
summary-kind-value = { $kind }，{ $industry }
# $revenue: an amount with its unit
summary-size-value = { $size }（{ $employees } 人，{ $revenue }）
summary-days = { $days } 天
summary-persons = { $persons } 人
summary-unknown = 不清楚
summary-not-answered = 没有回答

## The four cards

summary-card-keep = { category-keep }
summary-card-defer = { category-defer }
summary-card-ask = { category-ask }
summary-card-try = { category-try }
# Mark after an amount that may still grow
summary-from = 起
summary-amount-from = { $amount } 起
summary-this-plan = { total-T1a }
summary-self-declared = { total-T1b }
summary-self-declared-note = { total-T1b-note }
summary-conditional = { total-T1_conditional }
summary-possible = 可能再加 { $amount }
summary-open-amounts = 另有 { $count } 项金额待填
summary-possible-and-open = 可能再加 { $amount }，另有 { $count } 项金额待填
summary-at-most = 最多可能 { $amount }
summary-repay-from = { $date } 起补交
summary-own-money = 自己的钱先拿回
summary-own-money-until = { $date } 前补足
summary-own-money-by = { $amount }，{ $date } 前补足
summary-none = 没有
summary-late-fee = 滞纳金
summary-late-fee-note = { total-T2-note }
summary-reclaim = 要求退回
summary-count = { $count } 项
summary-no-amount = 文件未写明金额
summary-personal = 个人（另算）：{ $what } { $amount }
summary-not-added = { totals-not-added }

## First things to do

summary-first = 先办这三件
summary-first-fewer = 先办这几件
summary-first-number = { $number } { $action }
summary-first-detail = { $office }，{ $amount }
summary-first-detail-conditional = { $office }，{ $amount }，待认定
summary-yuan = { $amount } 元
summary-nothing-to-do = 按现在的回答，没有要马上办的事。

## Measures that concern the business

summary-measures = 与您有关的措施
summary-column-measure = 措施与算法
summary-column-amount = 金额（元）
summary-column-office = 到哪办
summary-column-deadline = 截止 / 补交
summary-group-this-plan = 到手 / 免除：本方案给的
summary-group-self-declared = 自行申报享受的税费
summary-group-conditional = 待认定
summary-group-defer = 可缓缴
summary-group-ask = 不该收 / 应退
summary-group-own-money = 自己的钱先拿回
summary-group-personal = 个人（另算）
summary-late-fee-of = { $what }：不该收的滞纳金
summary-conditional-mark = { $measure }，待认定
summary-cite = （{ $group }）{ $item }
summary-cite-group = （{ $group }）
summary-arithmetic = { $formula }，{ $cite }
# $record: which record of a list; $working: how its amount comes about
summary-record-working = { $record }：{ $working }
summary-item = 第 { $number } 笔
summary-to-fill = 待填
summary-answered-unknown = 您答“不清楚”
summary-not-stated = 未写明
summary-when-filing = 申报时
summary-until = 到 { $date }
summary-deferred-until = 缓到 { $date }
summary-repay-on = 补交 { $date }
summary-overdue = { defer-overdue }
summary-reason-line = { $reason }，{ $cite }
summary-services = 免费服务和权利 { $count } 项，常用的：
summary-no-measures = 按现在的回答，没有与您有关的措施。

## Timetable of payments

summary-timetable = 缓缴与补交时间表（元）
summary-month = { $month } 月
summary-month-year = { $year } 年 { $month } 月
summary-row-deferred = 当月晚交
summary-row-repaid = 当月补交
summary-row-assumed = 补交日未写明，估算
summary-row-owed = 累计还欠
summary-dash = –
summary-timetable-note = 文件只写社保缓到 2022 年底，未写补交日；此表按 { $month } 一次补交估算。请提前留出 { $amount } 元。
summary-timetable-largest = 最大的一次补交：{ $month }，{ $amount } 元。请提前留出。
summary-timetable-assumed = 打星号的日期文件没有写，是估算。

## Still open

summary-open = 还不确定，补上答案才知道
summary-open-question = 补上：{ $facts }
summary-open-amount = 金额待填
summary-up-to = 最多 { $amount }

## To ask for

summary-try = 可争取 { $count } 项（对方可给可不给，文件未写明金额）

## What to bring

summary-bring = 带上这些，逐项打勾
# How a suggestion is marked in the papers of the measures
summary-bring-suggested = （建议）
summary-bring-demanded = { $paper }（文件要求）
summary-bring-note = 标“文件要求”的，文件写明要带；其余文件没有列，是办事常用的。
summary-bring-none = 没有要带的材料。

## Questions to the offices

summary-questions = 向窗口问清楚
summary-questions-note = 文件没有写明，办之前先问清楚，把答复记下来。

## Clauses

summary-clauses = 条款原文摘录
summary-other-readings = 另一种读法，不计入金额
summary-reading = { $reading }：{ $amount }
summary-readings = { summary-other-readings }。{ $readings }
summary-check = 请核对

## The sheet for the accountant

summary-accountant-title = 请会计填的数
summary-accountant-lead = 这些数还空着，会影响能享受多少。请按每一栏写的单据填好，交还给店主；查不到的写“查不到”。
summary-accountant-nothing = 按现在的回答，没有要会计填的数。
summary-accountant-other = 其他
# $record: what the field belongs to
summary-accountant-field = { $record }，{ $field }
summary-accountant-signed = 填写人
summary-accountant-name = 姓名
summary-accountant-phone = 电话

## Notes by hand, telephone

summary-record = 办理记录
summary-record-counter = 窗口
summary-record-person = 经办人
summary-record-date = 日期
summary-phone = 有问题打电话：
summary-phone-numbers = 政务服务 12345，法律咨询 12348
summary-phone-services = 政务服务 { $number }
summary-phone-legal = 法律咨询 { $number }

## When everything has ended

summary-expired = 这个方案里给钱、缓缴的措施都已过期
summary-expired-why = 没有写期限的，按疫情措施结束的 2023-01-08 算，少数写到更晚。下面先列今天还能用的，再列历史测算。
summary-still-valid = 今天还能用
summary-historical = 历史测算
summary-historical-group = { summary-historical }，不计入合计
summary-historical-note = 不计入合计，只说明当时怎么算

## The workbook: names of the sheets (at most 31 characters, none of [ ] : * ? / \), heads of the columns

workbook-sheet-result = 结果
workbook-sheet-measures = 措施
workbook-sheet-timetable = 时间表
workbook-sheet-answers = 您的回答
workbook-sheet-clauses = 条款
workbook-totals = 各类金额（元）
workbook-column-card = 类别
workbook-column-kind = 金额性质
workbook-column-low = 至少（元）
workbook-column-high = 最多（元）
workbook-column-note = 说明
workbook-column-measure = 措施
workbook-column-status = 状态
workbook-column-due = 补交 / 到期
workbook-column-deadline = 截止
workbook-column-office = 到哪办
workbook-column-clause = 条款
workbook-column-working = 怎么算
workbook-column-id = 编号
workbook-column-day = 日期
workbook-column-what = 什么事
workbook-column-amount = 金额（元）
workbook-column-month = 月份
workbook-column-section = 部分
workbook-column-question = 问题
workbook-column-answer = 您的回答
workbook-column-quote = 原文
workbook-days = 哪天办什么
workbook-no-days = 参考日期以后，没有写明日期的截止和补交。
workbook-months = 逐月看
workbook-months-none = 没有缓缴的钱。
workbook-earlier = 也有以前的
# Why a measure is not for this business; $conditions: a list of them
workbook-fails = 不符合：{ $conditions }

## Days with something to do: the timetable of the workbook, the events of the calendar

agenda-repayment = 补交
agenda-own-money = 补足自己的钱
agenda-deadline = 截止
agenda-ending = 到期
# Titles of events. $what: the measure, with its record where there are several; $amount: yuan
agenda-repayment-of = 补交 { $amount }：{ $what }
agenda-own-money-of = 补足 { $amount }：{ $what }
agenda-deadline-of = 截止：{ $what }，{ $amount }
agenda-deadline-of-unstated = 截止：{ $what }
agenda-ending-of = 到期：{ $what }
agenda-event = { $measure }（{ $record }）
agenda-waits = 待认定。{ $who }
agenda-assumed = 这一天文件没有写，是估算。
agenda-working = 怎么算：{ $working }
agenda-clause = 条款：{ $cite }
agenda-office = 到哪办：{ $place }
agenda-bring = 带上：{ $papers }
agenda-reminder = 还有 { $days } 天：{ $what }
# Last line of every event
agenda-standing = 按参考日期 { $date } 测算。{ pack-draft-short }
# Name of the calendar
agenda-title = 纾困提醒：{ $business }
