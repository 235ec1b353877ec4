### Texts of the measures of tourism, vehicles, services for businesses, and law: parts （十二） to （十五）.

## travel-deposit: 二（十二）21

measure-travel-deposit = 旅行社质保金暂退或缓交
measure-travel-deposit-what = 符合条件的旅行社，用现金存的质保金可以申请暂退 100%；还没有交的可以申请缓交。2023 年底前要补足。
measure-travel-deposit-documents =
    旅行社业务经营许可证（建议）
    质保金存款凭证和以前暂退的凭证（建议）
    营业执照（建议）
measure-travel-deposit-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-travel-deposit-place = 市文旅局，天池管委会。文件没有列号码，请拨 12345 转接。
measure-travel-deposit-until = 哪天前申请，文件未写明。2023-12-31 前补足。
measure-travel-deposit-decides = 哪些旅行社“符合条件”，文件没有写，由市文旅局答复。
measure-travel-deposit-ask = 市文旅局；文件没有列号码，请拨 12345 转接。
measure-travel-deposit-do = 向文旅局申请暂退或缓交质保金
measure-travel-deposit-note = 银行担保、保险形式的和被法院冻结的不在内。2022-04-12 以后取得许可证、还没有交的按缓交算，出自文旅发电〔2022〕61号，不在方案里。国家的补足日期当时是 2023-03-31，后来改到 2024-03-31，这里按方案写的 2023 年底。

## tourism-group-incentive: 二（十二）21

measure-tourism-group-incentive = 组团游奖励（办法还没出）
measure-tourism-group-incentive-what = 市里说要出台旅游优惠政策，吸引旅行社组织包机、专列、大团游和主题游。奖多少，方案没有写。
measure-tourism-group-incentive-documents =
    营业执照（建议）
    旅行社业务经营许可证（建议）
measure-tourism-group-incentive-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-tourism-group-incentive-place = 市文旅局，天池管委会。
measure-tourism-group-incentive-until = 等正式的优惠政策，文件未写明日期。
measure-tourism-group-incentive-ask = 市文旅局；文件没有列号码，请拨 12345 转接。
measure-tourism-group-incentive-do = 问文旅局组团奖励出台没有
measure-tourism-group-incentive-note = “引客入疆”奖补也只是鼓励各地出台。方案还写了按限流、预约、错峰的原则尽快恢复景区营业。

## ticket-half-price: 二（十二）21

measure-ticket-half-price = 倡导 A 级景区门票半价
measure-ticket-half-price-what = 市里倡导收门票的 A 级景区到 2023 年 4 月 30 日门票半价。这是请您让利，不是补给您的钱。
measure-ticket-half-price-documents =
    景区的票价公示（建议）
measure-ticket-half-price-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-ticket-half-price-place = 市文旅局，天池管委会。
measure-ticket-half-price-until = 到 2023-04-30。
measure-ticket-half-price-ask = 市文旅局；文件没有列号码，请拨 12345 转接。
measure-ticket-half-price-do = 定下要不要参加门票半价
measure-ticket-half-price-note = 文件用的是“倡导”，不参加也可以。少收的票款补不补，文件未写明。

## tourism-marketing: 二（十二）21

measure-tourism-marketing = 景区和旅游企业外出推介
measure-tourism-marketing-what = 市里支持 A 级景区、重点景区和冬季旅游重点企业去内地宣传推介，组织企业参加展会、推介会。
measure-tourism-marketing-documents =
    营业执照（建议）
    宣传资料（建议）
measure-tourism-marketing-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-tourism-marketing-place = 市文旅局，天池管委会。
measure-tourism-marketing-until = 文件未写明。
measure-tourism-marketing-ask = 市文旅局；文件没有列号码，请拨 12345 转接。
measure-tourism-marketing-do = 向文旅局报名参加推介
measure-tourism-marketing-note = 参加的费用谁出，文件未写明。旅行社也可以问。

## tourism-gp: 二（十二）21

measure-tourism-gp = 文旅企业承接政府活动
measure-tourism-gp-what = 市里支持文化公司、旅行社通过政府采购承接会展、会议、旅游推介、文化活动和体育赛事。
measure-tourism-gp-documents =
    营业执照（建议）
    办过的活动案例（建议）
measure-tourism-gp-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-tourism-gp-place = 市文旅局，天池管委会；采购公告在“政采云”平台。
measure-tourism-gp-until = 文件未写明。
measure-tourism-gp-ask = 市文旅局；文件没有列号码，请拨 12345 转接。
measure-tourism-gp-do = 看政采云的文旅活动公告
measure-tourism-gp-note = 文件只写“支持”，要不要您来做，由采购单位定。

## taxi-fee: 二（十三）22

measure-taxi-fee = 出租车停运免承包费
measure-taxi-fee-what = 因疫情停运的出租车，停运那些天的管理费（承包费、份子钱）由市交通运输局协调出租车公司免收，按停运天数和每辆车算。
measure-taxi-fee-documents =
    承包合同（建议）
    停运天数的证明（建议）
    已交承包费的收据（建议）
measure-taxi-fee-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-taxi-fee-place = 您的出租车公司；公司不办的，找市交通运输局。
measure-taxi-fee-until = 文件未写明。
measure-taxi-fee-decides = 免不免由出租车公司定，市交通运输局协调，按减免台账核算每辆车。文件只点名新亚欧、平安、通达三家，三家之外的公司要另外问。
measure-taxi-fee-ask = 市交通运输局；文件没有列号码，请拨 12345 转接。
measure-taxi-fee-do = 按停运天数办停运承包费减免
measure-taxi-fee-note = 合同没写每天多少的，按每月 30 天折算，文件未写明。您是出租车公司的，显示的是应减收的数，不是给公司的钱。网约车的租车费不在内。

## transport-management-fee: 二（十三）

measure-transport-management-fee = 营运车辆管理费免交或减半
measure-transport-management-fee-what = 疫情影响期间，公交、出租和营运车辆的管理费（份子钱）免交或减半。免交还是减半、由谁办，方案没有写。
measure-transport-management-fee-documents =
    营运证（建议）
    管理费的合同和收据（建议）
measure-transport-management-fee-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-transport-management-fee-place = 收管理费的公司；说不清楚问市交通运输局。
measure-transport-management-fee-until = 文件未写明。
measure-transport-management-fee-decides = 免交还是减半，由收管理费的公司答复。第 22 条只写了出租车，其他车辆没有写由哪个部门办。
measure-transport-management-fee-ask = 市交通运输局；文件没有列号码，请拨 12345 转接。
measure-transport-management-fee-do = 问管理费免交还是减半
measure-transport-management-fee-note = （十三）的总条款写免交或减半，就是少交 50% 或 100%。第 22 条对出租车写全免，出租车按“出租车停运免承包费”算。

## commercial-vehicle-inspection: 二（十三）22

measure-commercial-vehicle-inspection = 营运车辆年审延长 2 个月
measure-commercial-vehicle-inspection-what = 营运车辆因疫情防控不能按期年审或做技术等级评定的，办理期限临时延长 2 个月，延长期间不处罚。
measure-commercial-vehicle-inspection-documents =
    行驶证和营运证（建议）
    疫情防控耽误的证明（建议）
measure-commercial-vehicle-inspection-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-commercial-vehicle-inspection-place = 市交通运输局。文件没有列号码，请拨 12345 转接。
measure-commercial-vehicle-inspection-until = 年审到期日后 2 个月内办完。
measure-commercial-vehicle-inspection-ask = 12345
measure-commercial-vehicle-inspection-do = 在延长期内补办年审
measure-commercial-vehicle-inspection-note = 文件没有写从哪天算起，这里按年审到期日起 2 个月算，到哪天以市交通运输局答复为准。交强险不延长。省下的罚款不计入金额。

## free-parking: 二（十三）23

measure-free-parking = 公共停车场免费停车
measure-free-parking-what = 阜康市现有的公共停车场继续免费，不收任何停车费。
measure-free-parking-documents =
    停车收费凭证（被收费的）（建议）
measure-free-parking-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-free-parking-place = 市城市管理局。
measure-free-parking-until = 文件只写“继续执行”，没有写到哪天。
measure-free-parking-ask = 12345
measure-free-parking-do = 被收停车费的，打 12345 反映
measure-free-parking-note = 本来就不收费，不计入金额。只管公共停车场，小区和商场自己的停车场不在内。

## traffic-online: 二（十三）24

measure-traffic-online = 车驾管业务网上办
measure-traffic-online-what = 用手机上的交管12123，可以补换领驾驶证、参加审验教育学习和满分教育学习，不用到窗口。
measure-traffic-online-documents =
    身份证（建议）
    驾驶证、行驶证（建议）
measure-traffic-online-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-traffic-online-place = 手机 APP 交管12123。
measure-traffic-online-until = 文件未写明。
measure-traffic-online-ask = 市公安局；文件没有列号码，请拨 12345 转接。
measure-traffic-online-do = 用交管12123网上办
measure-traffic-online-note = 别的业务能不能网上办，以 APP 里列的为准。

## vehicle-inspection: 二（十三）24

measure-vehicle-inspection = 车辆检验、审验延长 2 个月
measure-vehicle-inspection-what = 因疫情逾期没检验、没审验的，按上级部门工作要求，办理期限临时延长两个月，延长期间车辆免于处罚。
measure-vehicle-inspection-documents =
    行驶证（建议）
    疫情防控耽误的证明（建议）
measure-vehicle-inspection-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-vehicle-inspection-place = 市公安局，或手机 APP 交管12123。
measure-vehicle-inspection-until = 检验到期日后 2 个月内办完。
measure-vehicle-inspection-ask = 12345
measure-vehicle-inspection-do = 在延长期内补办检验
measure-vehicle-inspection-note = 文件没有写从哪天算起，这里按检验到期日起 2 个月算，以市公安局答复为准。交强险不延长。同一句还写到轻微交通违法，免不免罚要看上级要求，这里不算。

## price-complaint: 二（十三）25

measure-price-complaint = 投诉交通物流乱收费
measure-price-complaint-what = 交通物流领域不执行政府定价、指导价，或不明码标价的，可以投诉，由市市监局查处。
measure-price-complaint-documents =
    收费凭证（建议）
    价目表或照片（建议）
measure-price-complaint-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-price-complaint-place = 市市监局。文件没有列号码，请拨 12345 转接。
measure-price-complaint-until = 文件未写明。
measure-price-complaint-ask = 12345
measure-price-complaint-do = 留好凭证，打 12345 投诉
measure-price-complaint-note = 退不退多收的钱，看查处结果，文件未写明。

## one-time-notice: 二（十四）26

measure-one-time-notice = 一次说清，最多跑一次
measure-one-time-notice-what = 办事窗口要一次说清缺什么材料，一窗受理、并联审批，承诺的时限内办完。
measure-one-time-notice-documents =
    要办的事的材料（建议）
    营业执照（建议）
measure-one-time-notice-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-one-time-notice-place = 办事窗口；公开的政务信息看门户网站“阜康之窗”。
measure-one-time-notice-until = 文件未写明。
measure-one-time-notice-ask = 12345
measure-one-time-notice-do = 请窗口一次说清缺什么
measure-one-time-notice-note = 这是第 26 条给市发改委的要求。窗口让您多跑的，可以打 12345。

## direct-funds: 二（十四）27

measure-direct-funds = 上级直达资金快点到企业
measure-direct-funds-what = 市财政局收到上级直达资金，马上分给有关单位，催他们快点付给符合政策的企业。
measure-direct-funds-documents =
    营业执照（建议）
    已经申请过的补助材料（建议）
measure-direct-funds-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-direct-funds-place = 受理您补助申请的部门，市财政局。
measure-direct-funds-until = 文件未写明。
measure-direct-funds-ask = 市财政局；文件没有列号码，请拨 12345 转接。
measure-direct-funds-do = 问批了的补助哪天到账
measure-direct-funds-note = 这一条说的是付款要快，没有写给谁、给多少。

## sme-development-fund: 二（十四）27

measure-sme-development-fund = 中小企业发展资金
measure-sme-development-fund-what = 市里根据财力，在条件允许时给中小企业发展资金支持。给谁、给多少，方案没有写。
measure-sme-development-fund-documents =
    营业执照（建议）
    近一年的财务报表（建议）
measure-sme-development-fund-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-sme-development-fund-place = 市财政局。
measure-sme-development-fund-until = 文件未写明。
measure-sme-development-fund-ask = 市财政局；文件没有列号码，请拨 12345 转接。
measure-sme-development-fund-do = 问财政局有没有发展资金
measure-sme-development-fund-note = 文件写“在条件允许的情况下”，不是一定有。

## foreign-trade-service: 二（十四）28

measure-foreign-trade-service = 外贸企业走访和辅导
measure-foreign-trade-service-what = 市商务工信局给重点外贸企业建台账，每季度宣传政策、辅导业务一次，协助企业参加进出口展会。
measure-foreign-trade-service-documents =
    营业执照（建议）
    外贸经营的材料（建议）
measure-foreign-trade-service-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-foreign-trade-service-place = 市商务工信局。
measure-foreign-trade-service-until = 文件未写明。
measure-foreign-trade-service-ask = 市商务工信局；文件没有列号码，请拨 12345 转接。
measure-foreign-trade-service-do = 请商务工信局把您列入外贸台账
measure-foreign-trade-service-note = 哪些算“重点外贸企业”，文件未写明。点名的展会是广交会、进博会和亚欧博览会。

## miit-hotline: 二（十四）28

measure-miit-hotline = “有困难找工信”电话
measure-miit-hotline-what = 市商务工信局 24 小时开通电话专线，收企业的困难诉求，分级分类处置。
measure-miit-hotline-documents =
    事情经过和凭证（建议）
measure-miit-hotline-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-miit-hotline-place = 市商务工信局。文件没有列号码，请拨 12345 转接。
measure-miit-hotline-until = 文件未写明。
measure-miit-hotline-ask = 12345
measure-miit-hotline-do = 打 12345 转“有困难找工信”
measure-miit-hotline-note = 规模以上工业企业（年营业收入 2,000 万元以上）另有“周联系、月走访、季调度”。

## labour-complaint: 二（十四）29

measure-labour-complaint = 劳动保障投诉
measure-labour-complaint-what = 劳动保障监察大队有专人值班，受理疫情期间的投诉举报。欠薪线索按快转、快办、快核、快报办理。
measure-labour-complaint-documents =
    劳动合同（建议）
    工资记录和聊天记录（建议）
measure-labour-complaint-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-labour-complaint-place = 市人社局劳动保障监察大队。文件没有列号码，请拨 12345 转接。
measure-labour-complaint-until = 文件未写明。
measure-labour-complaint-ask = 12345
measure-labour-complaint-do = 打 12345 投诉欠薪等问题
measure-labour-complaint-note = 单位和员工都可以用。案情简单的可以电话、微信线上协调；要实地核查又去不了的，疫情解除后恢复调查。

## abnormal-list: 二（十四）30

measure-abnormal-list = 暂不列入经营异常名录
measure-abnormal-list-what = 受疫情影响暂时失联的企业，可以暂不列入经营异常名录。已被列入的防疫物资企业申请移出，手续简化。
measure-abnormal-list-documents =
    营业执照（建议）
    移出申请（已被列入的）（建议）
    现在的联系方式（建议）
measure-abnormal-list-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-abnormal-list-place = 市市监局。
measure-abnormal-list-until = 文件未写明。
measure-abnormal-list-decides = 文件写“可以”，暂不列入由市市监局定。
measure-abnormal-list-ask = 市市监局；文件没有列号码，请拨 12345 转接。
measure-abnormal-list-do = 向市监局说明失联原因或申请移出
measure-abnormal-list-note = 两种情况分开：失联的是可以不列入，防疫物资企业是移出手续简化。条款只写“企业”。

## tax-visit: 二（十四）32

measure-tax-visit = 税务走访和政策解答
measure-tax-visit-what = 市税务局走访企业，通过微信公众号、税企互动平台和办税服务厅解答税费减免的疑难问题。
measure-tax-visit-documents =
    要问的问题和有关报表（建议）
measure-tax-visit-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-tax-visit-place = 市税务局办税服务厅，微信公众号，税企互动平台。
measure-tax-visit-until = 文件未写明。
measure-tax-visit-ask = 市税务局；文件没有列号码，请拨 12345 转接。
measure-tax-visit-do = 拿着问题找办税服务厅
measure-tax-visit-note = 重点走访受疫情影响的特困行业，别的纳税人也可以问。

## complaint-tracking: 二（十四）33

measure-complaint-tracking = 诉求不满意，退回重办
measure-complaint-tracking-what = 通过 12345、人民网留言板、“互联网+督查”或网上信访反映的困难，办得不到位或您不满意的，退回部门重办。
measure-complaint-tracking-documents =
    诉求编号和答复（建议）
    事情经过和凭证（建议）
measure-complaint-tracking-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-complaint-tracking-place = 政府办公室收集和督办，从 12345 等渠道反映。
measure-complaint-tracking-until = 文件未写明。
measure-complaint-tracking-ask = 12345
measure-complaint-tracking-do = 不满意就要求退回重办
measure-complaint-tracking-note = 说的是涉疫的困难诉求。重办几天内办完，文件未写明。

## legal-advice-free: 二（十五）34

measure-legal-advice-free = 免费法律咨询 12348
measure-legal-advice-free-what = 律师 24 小时为中小微企业和员工免费解答法律问题。合同违约、劳资纠纷都可以问。
measure-legal-advice-free-documents =
    有关的合同（建议）
    事情经过和凭证（建议）
measure-legal-advice-free-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-legal-advice-free-place = 打 12348，或上 12348新疆法网；阜康产业园公共法律服务工作站也有人坐班。
measure-legal-advice-free-until = 文件未写明。
measure-legal-advice-free-ask = 12348
measure-legal-advice-free-do = 打 12348 免费咨询
measure-legal-advice-free-note = 条款写中小微企业和员工，个体工商户这里也算在内。

## legal-fee-reduction: 二（十五）34

measure-legal-fee-reduction = 诉讼等法律服务费适当减免
measure-legal-fee-reduction-what = 公益法律服务团给中小微企业免费咨询，打官司和其他专项法律服务的费用适当减免。减多少，文件未写明。
measure-legal-fee-reduction-documents =
    营业执照（建议）
    案件材料（建议）
measure-legal-fee-reduction-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-legal-fee-reduction-place = 市司法局，阜康产业园公共法律服务工作站。
measure-legal-fee-reduction-until = 文件未写明。
measure-legal-fee-reduction-ask = 12348
measure-legal-fee-reduction-do = 请律师前问能不能减免
measure-legal-fee-reduction-note = 文件写“适当减免”，由公益法律服务团定。条款只写中小微企业。

## legal-checkup: 二（十五）34

measure-legal-checkup = 免费“法治体检”
measure-legal-checkup-what = 律师免费看企业经营、管理、用工上有什么法律问题，提出应对办法。
measure-legal-checkup-documents =
    营业执照（建议）
    常用的合同文本（建议）
measure-legal-checkup-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-legal-checkup-place = 市司法局，阜康产业园公共法律服务工作站。
measure-legal-checkup-until = 文件未写明。
measure-legal-checkup-ask = 12348
measure-legal-checkup-do = 约一次免费法治体检
measure-legal-checkup-note = 条款只写“企业”，个体工商户可以用 12348 免费咨询。

## mediation: 二（十五）34

measure-mediation = 人民调解
measure-mediation-what = 人民调解委员会帮中小微企业调解矛盾纠纷，例如合同、劳资、物业、金融方面的。调解不收费。
measure-mediation-documents =
    有关的合同（建议）
    事情经过和凭证（建议）
measure-mediation-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-mediation-place = 乡镇、街道的人民调解委员会，或“一站式”多元化调处中心，由市司法局指导。
measure-mediation-until = 文件未写明。
measure-mediation-ask = 12348
measure-mediation-do = 找人民调解委员会调解
measure-mediation-note = 不收费依据《人民调解法》第4条，不在方案里。条款写中小微企业，个体工商户这里也算在内。

## legal-aid: 二（十五）34

measure-legal-aid = 法律援助（给个人）
measure-legal-aid-what = 与疫情防控有关的讨薪、确认劳动关系、工伤，当日受理、当日审批、当日指派；月收入不超过最低工资 1.5 倍的可以申请。防疫一线人员不审查经济状况。
measure-legal-aid-documents =
    身份证（建议）
    收入证明（建议）
    劳动合同、工资记录或工伤材料（建议）
measure-legal-aid-documents-note = 文件没有列材料，标“建议”的是办事常用的。诉讼时效快到等紧急情况，文件写明手续可以后补。
measure-legal-aid-place = 市司法局，12348新疆法网。
measure-legal-aid-until = 文件未写明。
measure-legal-aid-decides = 收入超过标准的，讨薪和工伤还要看申请人是不是进城务工人员，由市司法局答复。
measure-legal-aid-ask = 12348
measure-legal-aid-do = 打 12348 申请法律援助
measure-legal-aid-note = 给员工个人，不给企业。最低工资按每月 1,700 元、标准按 2,550 元算；阜康是哪一档文件没有写，请核实。进城务工人员讨薪、工伤不审查经济状况，依据《法律援助法》第42条，不在方案里。防疫一线人员家属的申请优先受理、优先办理。

## notary-fast: 二（十五）34

measure-notary-fast = 公证 7 个工作日办结
measure-notary-fast-what = 涉疫企业办公证走绿色通道，时限由法定的 15 个工作日缩减到 7 个工作日。
measure-notary-fast-documents =
    营业执照（建议）
    要公证的文件（建议）
measure-notary-fast-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-notary-fast-place = 公证机构，由市司法局指导。
measure-notary-fast-until = 受理以后 7 个工作日内办结。
measure-notary-fast-ask = 12348
measure-notary-fast-do = 办公证时说走涉疫绿色通道
measure-notary-fast-note = 哪些算“涉疫企业”文件没有列，这里按有困难或停业至少 1 天算。

## labour-arbitration: 二（十五）35

measure-labour-arbitration = 劳动仲裁延期开庭
measure-labour-arbitration-what = 因疫情不能按时参加劳动争议调解或开庭的，延期进行。仲裁机构的咨询电话有人值班。
measure-labour-arbitration-documents =
    开庭或调解通知（建议）
    疫情防控耽误的证明（建议）
measure-labour-arbitration-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-labour-arbitration-place = 市人社局的仲裁机构。文件没有列号码，请拨 12345 转接。
measure-labour-arbitration-until = 文件未写明。开庭前就提出。
measure-labour-arbitration-ask = 12345
measure-labour-arbitration-do = 向仲裁机构申请延期
measure-labour-arbitration-note = 延期多久由仲裁机构定。单位和员工都可以用。

## What a clause or a law requires; read as a reason, whether it holds or not

condition-travel-agency = 要是旅行社
condition-travel-licence = 要有旅行社业务经营许可证
condition-deposit-in-cash = 质保金不能是银行担保或保险形式
condition-deposit-amount = 要有用现金存的质保金；2022-04-12 以后取得许可证、还没有交的，要有应存的质保金
condition-scenic-spot = 要经营收门票的 A 级景区
condition-scenic-or-travel = 要是旅行社、游览景区，或经营收门票的 A 级景区
condition-culture-or-travel = 要是文化、体育、娱乐企业或旅行社
condition-taxi = 要是出租车司机、承包人或出租车公司
condition-taxi-company = 要有收承包费的出租车公司
condition-taxi-vehicles = 要有出租车，至少 1 辆
condition-taxi-stopped = 要因疫情停运过，至少 1 天
condition-taxi-fee = 要交承包费（份子钱）
condition-operating-vehicle = 要有公交、出租或其他营运车辆
condition-commercial-vehicle = 要是营运车辆
condition-epidemic-cause = 要因疫情没能按时检
condition-enterprise = 要是企业，不是个体工商户
condition-exports = 要做外贸
condition-abnormal-list-case = 要因疫情暂时失联，或者已被列入名录并且生产、经营防疫物资
condition-legal-matter = 要有申请法律援助的事项
condition-legal-aid-case = 要是与疫情防控有关的讨薪、确认劳动关系或工伤，或者申请人在疫情防控一线
condition-legal-aid-income = 确认劳动关系的，申请人月收入要不超过最低工资的 1.5 倍（一线人员不审查）
condition-affected = 要受疫情影响，有困难或停业至少 1 天
condition-hearing-missed = 要因疫情不能按时参加劳动争议的调解或开庭

## Offices; -short is for narrow columns

agency-culture-tourism = 市文旅局
agency-culture-tourism-short = 市文旅局
agency-transport-bureau = 市交通运输局
agency-transport-bureau-short = 市交通运输局
agency-city-management = 市城市管理局
agency-city-management-short = 市城管局
agency-public-security = 市公安局
agency-public-security-short = 市公安局
agency-commerce-bureau = 市商务工信局
agency-commerce-bureau-short = 市商务工信局
agency-government-office = 政府办公室
agency-government-office-short = 政府办

## Other readings of the text: shown, never counted

alternative-tier_4_minimum_wage = 按最低一档工资，收入标准是
alternative-tier_4_minimum_wage-note = 文件写“新疆最低工资标准1.5倍”，没有写哪一档。按第四档 1,540 元算，标准是 2,310 元，比这里的 2,550 元低。这是收入标准，不是给您的钱，没有计入金额。
