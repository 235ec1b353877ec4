### Texts of the measures. For each: title, -what, -documents (one a line), -documents-note, -place, -until, -decides, -ask, -do, -note.

## water-fee-deferral: 二（二）4

measure-water-fee-deferral = 水费缓缴 2 个月
measure-water-fee-deferral-what = 欠的水费可以晚交 2 个月，不停水，缓缴期间不收滞纳金。
measure-water-fee-deferral-documents =
    用水户号（建议）
    最近的水费账单（建议）
    滞纳金收据（已经交过滞纳金的）（建议）
measure-water-fee-deferral-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-water-fee-deferral-place = 供水公司，由市住建局督促落实。文件没有列号码，请拨 12345 转接。
measure-water-fee-deferral-until = 最晚在账单到期日后 2 个月补交。哪天前要提出，文件未写明。
measure-water-fee-deferral-ask = 12345
measure-water-fee-deferral-do = 找供水公司办水费缓缴
measure-water-fee-deferral-note = 文件写“设立2个月的费用缓缴期”，也写“进一步延长”，没有写从哪天算起。这里按账单到期日起 2 个月算。滞纳金每天多少不在文件里，按您填的供水合同算。缓缴期满以后才交的，满期以后的天数照收滞纳金。

## gas-fee-deferral: 二（二）4

measure-gas-fee-deferral = 燃气费缓缴最长 3 个月
measure-gas-fee-deferral-what = 欠的燃气费最长可以晚交 3 个月，到第 3 个月一起交清，不停气，缓缴期间不收滞纳金。
measure-gas-fee-deferral-documents =
    用气户号（建议）
    最近的燃气费账单（建议）
    滞纳金收据（已经交过滞纳金的）（建议）
measure-gas-fee-deferral-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-gas-fee-deferral-place = 您的燃气公司，由市住建局督促落实。文件没有列号码，请拨 12345 转接。
measure-gas-fee-deferral-until = 最晚到第 3 个月一次补交；燃气公司同意的月数少的，按同意的月数。哪天前要提出，文件未写明。
measure-gas-fee-deferral-ask = 12345
measure-gas-fee-deferral-do = 找燃气公司办燃气费缓缴
measure-gas-fee-deferral-note = 文件写“最长3个月”，实际几个月以燃气公司答复为准。没有写从哪天算起，这里按账单到期日起算。滞纳金每天多少不在文件里，按您填的供气合同算。缓缴期满以后才交的，满期以后的天数照收滞纳金。

## electricity-fee-deferral: 二（二）6

measure-electricity-fee-deferral = 电费缓交
measure-electricity-fee-deferral-what = 在疫情防控部门划定的区域和时间里，欠电费不停电，电费可以晚交，缓交期间不收滞纳金。
measure-electricity-fee-deferral-documents =
    用电户号（建议）
    最近的电费账单（建议）
    滞纳金收据（已经交过滞纳金的）（建议）
measure-electricity-fee-deferral-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-electricity-fee-deferral-place = 国网阜康供电公司。文件没有列号码，请拨 12345 转接。
measure-electricity-fee-deferral-until = 文件没有写缓交几个月，这里按管控的最后一天补交。
measure-electricity-fee-deferral-decides = 区域和时间由疫情防控部门划定；中型、大型企业算不算“工商业客户”，由国网阜康供电公司答复。
measure-electricity-fee-deferral-ask = 国网阜康供电公司；找不到号码打 12345。
measure-electricity-fee-deferral-do = 找供电公司问电费缓交
measure-electricity-fee-deferral-note = 滞纳金按《供电营业规则》（1996 年）第98条算，不在方案里：当年欠费每天 0.2%，跨年以后每天 0.3%，不足 1 元的按 1 元收。

## rent-state-owned: 二（三）7

measure-rent-state-owned = 国有房屋租金减免
measure-rent-state-owned-what = 租国有房屋的服务业小微企业和个体工商户，2022 年租金在原来减免的基础上再减 1 个月，2022 年 7 月和以后才开始租的减 4 个月。已经交清的退钱，没交的少交。
measure-rent-state-owned-documents =
    租赁合同（建议）
    2022 年租金缴款凭证（建议）
    上半年减租或延长租期的凭证（建议）
    营业执照（建议）
measure-rent-state-owned-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-rent-state-owned-place = 出租房屋的单位，市财政局。租国有企业房屋的，先交后退。
measure-rent-state-owned-until = 文件未写明。减的是 2022 年的租金。
measure-rent-state-owned-decides = 减几个月、多少钱，由出租房屋的单位和市财政局核实。
measure-rent-state-owned-ask = 出租房屋的单位；说不清楚打 12345。
measure-rent-state-owned-do = 找出租单位减租或退租金
measure-rent-state-owned-note = 第 7 条写在减 3 个月的基础上再减 1 个月，（三）的总条款对中高风险地区写 6 个月再加 1 个月。金额按第 7 条算。上半年一个月都没有减过的，文件写“应减尽减”，缺的几个月列在另一种读法里。全年租金已交清、上半年用延长 3 个月租期代替减租的，文件写退 4 个月，延长不再算。2022 年 7 月前开始、2022-09-01 前结束的租期没有计入金额，要问还减不减。

## guarantee-fee-cap: 二（五）10

measure-guarantee-fee-cap = 融资担保费封顶 1%
measure-guarantee-fee-cap-what = 政府性融资担保机构收小微企业的担保费率是 1%，超过 1% 的部分可以要求不收。已经多收的怎么退，文件未写明。
measure-guarantee-fee-cap-documents =
    担保合同（建议）
    担保费发票或收据（建议）
    营业执照（建议）
measure-guarantee-fee-cap-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-guarantee-fee-cap-place = 担保机构；有分歧向市财政局（金融办）反映。
measure-guarantee-fee-cap-until = 文件未写明。
measure-guarantee-fee-cap-decides = 条款只写“小微企业”。个体工商户按不按 1%，由担保机构答复。
measure-guarantee-fee-cap-ask = 担保机构，或市财政局（金融办）；文件没有列号码，请拨 12345 转接。
measure-guarantee-fee-cap-do = 找担保机构按 1% 收费
measure-guarantee-fee-cap-note = 文件没有写 1% 是按年还是按次，这里按年算。非政府性担保机构只是“引导鼓励”，给不给由对方定。

## guarantee-illegal-fees: 二（五）10

measure-guarantee-illegal-fees = 担保费以外另收的费用，要求退回
measure-guarantee-illegal-fees-what = 担保机构不得在担保费以外收保证金、承诺费、咨询费、顾问费、注册费等不合理费用。查到违规收取的，要限期退回。
measure-guarantee-illegal-fees-documents =
    担保合同（建议）
    另收费用的发票、收据或转账记录（建议）
measure-guarantee-illegal-fees-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-guarantee-illegal-fees-place = 先找收费的担保机构；不退的，向市财政局（金融办）反映。
measure-guarantee-illegal-fees-until = 文件写“限期退回”，没有写几天。
measure-guarantee-illegal-fees-decides = 是不是违规收费，由市财政局（金融办）查实。
measure-guarantee-illegal-fees-ask = 市财政局（金融办）；文件没有列号码，请拨 12345 转接。
measure-guarantee-illegal-fees-do = 找担保机构退另收的费用
measure-guarantee-illegal-fees-note = （五）的标题说的是小微企业，第 10 条对各担保机构都这样要求。这是要回多收的钱，不是补助。

## social-deferral-unit: 二（七）12

measure-social-deferral-unit = 三项社保费缓缴
measure-social-deferral-unit-what = 养老、失业、工伤三项社保费可以缓缴，缓缴到 2022 年底为止，以后要补交。医疗保险不在内。
measure-social-deferral-unit-documents =
    盖公章的《缓缴社保费承诺书》（窗口办才要）
    单位社保编号（建议）
measure-social-deferral-unit-documents-note = 网上办理不用另交纸质承诺书。承诺书是文件写明的，社保编号是建议。
measure-social-deferral-unit-place = 社保网厅，或社保经办机构窗口。
measure-social-deferral-unit-until = 2022 年底前申报，缓到 2022 年底。
measure-social-deferral-unit-decides = 律师事务所、会计师事务所、社会组织和事业单位参照人社厅发〔2022〕50号，由社保经办机构答复。
measure-social-deferral-unit-ask = 市人社局或社保经办机构；文件没有列号码，请拨 12345 转接。
measure-social-deferral-unit-do = 申报社保缓缴
measure-social-deferral-unit-note = 方案没有写哪天补交，这里按您填的日期算，没填的按 2023-01-31。“免收滞纳金”方案写在个人缓缴那句；单位缓缴期间免收，出自人社部发〔2022〕31号，补缴期间免收，出自人社厅发〔2022〕50号（在方案之后印发）。只算单位交的部分，个人部分照常代扣代缴，依据人社厅发〔2022〕16号。这些和费率、每天 0.05%，都不在方案里。每月应缴日按当月最后一天估算。

## social-deferral-individual: 二（七）

measure-social-deferral-individual = 个人养老保险费自愿缓缴
measure-social-deferral-individual-what = 以个人身份交企业职工养老保险的个体工商户和灵活就业人员，2022 年的养老保险费可以自愿缓缴，缓缴期间不收滞纳金。
measure-social-deferral-individual-documents =
    身份证（建议）
    个人社保编号（建议）
measure-social-deferral-individual-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-social-deferral-individual-place = 文件未写明。问社保经办机构。
measure-social-deferral-individual-until = 缓的是 2022 年的养老保险费。补交日方案没有写，人社厅发〔2022〕16号写 2023 年底前。
measure-social-deferral-individual-ask = 社保经办机构；文件没有列号码，请拨 12345 转接。
measure-social-deferral-individual-do = 问社保经办机构怎么缓缴养老费
measure-social-deferral-individual-note = 缓不缓由您自己定，文件没有要求证明困难。补交时在 2023 年的缴费基数范围内选，金额可能变，缴费年限累计计算，依据人社厅发〔2022〕16号。

## stay-training-grant: 二（八）14、15

measure-stay-training-grant = 一次性留工培训补助
measure-stay-training-grant-what = 2022 年受疫情严重影响、无法正常生产经营 7 日以上的，经认定和审核，按每名参保职工 500 元发一次。
measure-stay-training-grant-documents =
    营业执照（建议）
    单位社保编号（建议）
measure-stay-training-grant-documents-note = 培训计划、培训合格证书、职工花名册和生产经营情况证明不用交，这是文件写明的。
measure-stay-training-grant-place = 市人社局，由社保经办机构发放。天池管委会、产业园管委会、各乡镇（街道）也审核申请。
measure-stay-training-grant-until = 文件只写“在实施期限内”，没有写日期。人社部发〔2022〕23号到 2022-12-31，给认定留出时间。
measure-stay-training-grant-decides = 市人社局会同有关部门认定，昌吉州人社部门审核。
measure-stay-training-grant-ask = 12345
measure-stay-training-grant-do = 申请留工补助
measure-stay-training-grant-note = 7 日是连续还是累计，文件未写明，这里按累计天数算，以认定为准。参保人数在停业月和申请月不同的，填较少的。同一企业只能享受一次。

## tax-six-two: 二（四）8、9

measure-tax-six-two = “六税两费”减半
measure-tax-six-two-what = 资源税、城市维护建设税、房产税、城镇土地使用税、印花税、耕地占用税和教育费附加、地方教育附加减半。申报时自己享受，不是另发的钱。
measure-tax-six-two-documents =
    各税费的申报表（建议）
    缴税凭证（建议）
measure-tax-six-two-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-tax-six-two-place = 市税务局，申报时办。
measure-tax-six-two-until = 申报时。方案没有写期限，国家公告到 2024-12-31。
measure-tax-six-two-ask = 市税务局；文件没有列号码，请拨 12345 转接。
measure-tax-six-two-do = 核对申报表减半没有
measure-tax-six-two-note = 方案第 8 条写“小微企业”，第 9 条写“小型微利企业”，这里按税法的小型微利企业算。税种和期限出自财政部 税务总局公告2022年第10号，不在方案里；公告只定 50% 以内，减半是方案写的。证券交易的印花税不在内。一般纳税人算不算小型微利企业，税务局看最近一次汇算清缴的结果（税务总局公告2022年第3号），可能和 2022 年的数不一样。

## tax-vat-credit-refund: 二（四）8

measure-tax-vat-credit-refund = 增值税留抵退税
measure-tax-vat-credit-refund-what = 没有抵扣完的进项税，符合条件的可以申请退：增量部分按月退，存量部分一次退。退的是您自己先垫的税，由税务局审核。
measure-tax-vat-credit-refund-documents =
    退（抵）税申请表（建议）
    最近一期增值税申报表（建议）
    2019 年 3 月底的留抵税额（建议）
measure-tax-vat-credit-refund-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-tax-vat-credit-refund-place = 市税务局。
measure-tax-vat-credit-refund-until = 方案没有写。国家公告对小微企业到 2022-12-31，对列明的行业没有写截止。
measure-tax-vat-credit-refund-decides = 市税务局审核。
measure-tax-vat-credit-refund-ask = 市税务局；文件没有列号码，请拨 12345 转接。
measure-tax-vat-credit-refund-do = 向税务局申请留抵退税
measure-tax-vat-credit-refund-note = 方案写的是批发零售等“7个行业”和小微企业、个体工商户。制造业等六个行业、退税条件和日期出自财政部 税务总局公告2022年第14号和第21号，不在方案里。公告里的小微企业不看人数，看上年增值税销售额和资产总额，可能和划型标准不一样；这里用您填的营业收入代替销售额。

## notary-half-fee: 二（十五）34

measure-notary-half-fee = 公证费下浮 50%
measure-notary-half-fee-what = 受疫情影响严重的特困行业、重点企业办公证，优先受理、优先办理，公证费下浮 50% 收。
measure-notary-half-fee-documents =
    营业执照（建议）
    证明属于特困行业或重点企业的材料（建议）
measure-notary-half-fee-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-notary-half-fee-place = 公证机构，由市司法局指导。
measure-notary-half-fee-until = 文件未写明。
measure-notary-half-fee-decides = 特困行业、重点企业的名单文件没有列，由公证机构答复。
measure-notary-half-fee-ask = 12348
measure-notary-half-fee-do = 办公证前问能不能下浮 50%
measure-notary-half-fee-note = 五个特困行业按餐饮、零售、旅游、民航、公路水路铁路运输算，出自国家文件，方案没有列。

## hotline-12345: 二（十四）31

measure-hotline-12345 = 12345 政务服务便民热线
measure-hotline-12345-what = 咨询 1 日内答复，求助和投诉 10 日内答复，紧急情况 1 个工作日内反馈，转派的每 3 天反馈一次。涉疫诉求一般 24 小时办结，特别紧急 6 小时，特殊情况 2 小时。
measure-hotline-12345-documents =
    单位名称和联系电话（建议）
    事情经过（建议）
measure-hotline-12345-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-hotline-12345-place = 打 12345，或用小程序“吉速办”。
measure-hotline-12345-until = 文件未写明。
measure-hotline-12345-ask = 12345
measure-hotline-12345-do = 打 12345
measure-hotline-12345-note = 工作日按周一到周五算，没有考虑节假日。“转派工单”每 3 天反馈一次，直到办完。期限从热线派单到部门时算起，这里按您填的受理日估算。
measure-hotline-12345-short = 12345，咨询 1 日内答复

## What a clause or a law requires; read as a reason, whether it holds or not

condition-in-fukang = 要在阜康市登记或经营
condition-xpcc = 要不归兵团管（兵团另有办法）
condition-small = 要是小微企业或个体工商户
condition-micro-small = 要是小微企业
condition-eligible-entity = 要是中小微企业、以单位方式参保的个体工商户，或写明参照办理的单位
condition-deferral-entity = 要是中小微企业、以单位方式参保的个体工商户（律师事务所、会计师事务所、社会组织、事业单位按人社厅发〔2022〕50号）
condition-hardship = 要受疫情影响暂时出现经营困难
condition-commercial-customer = 要是小微企业，或其他工商业客户
condition-in-zone = 要在疫情防控部门划定的区域里
condition-designated-period = 要有划定的管控时间，账单到期日不晚于管控的最后一天
condition-arrears = 要有欠费
condition-state-landlord = 要租机关事业单位或国有企业的房屋
condition-actual-tenant = 要是 2022 年实际承租、自己经营的
condition-service = 要属于服务业
condition-tenant-of-2022 = 租期要到 2022 年还没结束
condition-started-in-2022 = 租期要在 2022 年底前开始
condition-rent-amount = 要有租金
condition-government-guarantor = 担保机构要是政府性的
condition-extra-fees = 要在担保费以外另交过费用
condition-insured = 要以单位方式参保，至少 1 人
condition-pension-amount = 要有应交的养老保险费
condition-monthly-premium = 要有单位应交的三项社保费
condition-pays-individually = 要以个人身份交企业职工养老保险
condition-stopped-long-enough = 要无法正常生产经营 7 日以上
condition-not-received = 要没有领过留工补助（同一企业只能享受一次）
condition-taxed-kind = 要是小规模纳税人、小型微利企业或个体工商户
condition-tax-due = 要有应缴的税费
condition-general-taxpayer = 要是增值税一般纳税人
condition-route = 要属于写明的行业，且该行业销售额超过一半，或是小微企业（到 2022-12-31）
condition-rating = 纳税信用等级要是 A 或 B
condition-no-fraud = 申请前 36 个月内要没有骗取退税、虚开专用发票，没有因偷税被处罚两次以上
condition-no-immediate-refund = 2019 年 4 月 1 日以来要没有享受过即征即退、先征后返
condition-credit = 要有留抵税额
condition-hard-hit-industry = 要属于五个特困行业或重点企业
condition-notary-applicant = 要是企业或个体工商户
condition-fee = 要有公证费
condition-recorded = 没有填这一类的记录
condition-ticket = 要知道是哪类诉求

## Intermediate amounts in an explanation

let-monthly = 每月单位应缴
let-months = 月数
let-free-days = 缓缴期内天数
let-all-days = 逾期天数
let-late-total = 逾期应收的滞纳金
let-late-kept = 缓缴期外仍要交的滞纳金
let-increment = 增量留抵税额
let-stock = 存量留抵税额
let-owed = 减半后应缴
let-difference = 超过 1% 的部分

## Other readings of the text: shown, never counted

alternative-heading = 另一种读法，不计入金额
alternative-local_literal = 按第 7 条字面算
alternative-local_literal-note = 第 7 条的月数照字面算满，不看上半年减过没有、租期够不够。要出租房屋的单位和市财政局核实，没有计入金额。
alternative-six_plus_one = 按自治区条款，6 个月再加 1 个月
alternative-six_plus_one-note = （三）的总条款对 2022 年中高风险地区所在的县市这样写，阜康 2022 年 8 月有过中高风险地区。第 7 条写得少，没有计入金额。
alternative-national_six_months = 按国家规定，缓缴 6 个月
alternative-national_six_months-note = 国发〔2022〕12号写 6 个月，阜康的方案写得短。没有计入金额，可以向供应单位提出。
alternative-extended_eight_months = 把“延长”读成 6 个月再加 2 个月
alternative-extended_eight_months-note = 方案写“延长用水费用缓缴期”，可以读成在国家 6 个月之外再加 2 个月。没有计入金额。
alternative-third_calendar_month = 到期那个月算第 1 个月，到第 3 个月月底
alternative-third_calendar_month-note = “到第3个月一起缴清”可以读成第 3 个自然月的最后一天，比这里算的早。没有计入金额。
alternative-extended_nine_months = 把“延长”读成 6 个月再加 3 个月
alternative-extended_nine_months-note = 方案写“延长用气费用缓缴期”，可以读成在国家 6 个月之外再加 3 个月。没有计入金额。
alternative-large_firm_reading = 把大型企业也算在内
alternative-large_firm_reading-note = （八）写“中小微企业”，第 14 条只写“企业”。这里按中小微企业算，大型企业没有计入金额，以认定为准。
alternative-repay_by_2023_end = 补交到 2023 年底
alternative-repay_by_2023_end-note = 人社厅发〔2022〕50号写可以分期或逐月补，2023 年底前补完，免收滞纳金。方案没有写，没有计入金额。50号在方案之后印发。
alternative-private_guarantor = 非政府性担保机构也降到 1%
alternative-private_guarantor-note = 文件只是引导鼓励非政府性担保机构降到 1% 以下，由对方决定，没有计入金额。
alternative-self_employed_reading = 个体工商户也按 1%
alternative-self_employed_reading-note = 第 10 条只写“小微企业”。个体工商户也按 1% 的话能少付这些，由担保机构答复，没有计入金额。
alternative-every_affected_firm = 所有涉疫企业都下浮 50%
alternative-every_affected_firm-note = 文件把下浮 50% 写给特困行业、重点企业。读成所有涉疫企业的，没有计入金额。
alternative-wide_commercial_user = 中型、大型的工商业客户也缓交
alternative-wide_commercial_user-note = 第 6 条写“小微企业和工商业客户”，中型、大型的也可能算工商业客户。由供电公司答复，没有计入金额。

## Near a threshold: asks to check the answer, nothing else

# $fact: name of the fact; $answered and $required: value with its unit
near-miss = 请核对{ $fact }：填的是 { $answered }，条款要求 { $required }。
near-miss-at-least = 请核对{ $fact }：填的是 { $answered }，条款要求 { $required } 以上。
near-miss-at-most = 请核对{ $fact }：填的是 { $answered }，条款要求不超过 { $required }。
near-miss-above = 请核对{ $fact }：填的是 { $answered }，条款要求超过 { $required }。
near-miss-below = 请核对{ $fact }：填的是 { $answered }，条款要求不满 { $required }。
near-miss-before = 请核对{ $fact }：填的是 { $answered }，条款要求在 { $required } 之前。
near-miss-after = 请核对{ $fact }：填的是 { $answered }，条款要求在 { $required } 之后。
near-miss-not-after = 请核对{ $fact }：填的是 { $answered }，条款要求不晚于 { $required }。
near-miss-not-before = 请核对{ $fact }：填的是 { $answered }，条款要求不早于 { $required }。
near-miss-heading = 请核对
