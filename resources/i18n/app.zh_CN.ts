<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Assessment</name>
    <message>
        <source>Monthly figures of {month}</source>
        <translation>{month} 月报</translation>
    </message>
    <message>
        <source>Rectification notice {number}</source>
        <translation>整改通知 {number}</translation>
    </message>
    <message>
        <source>Resident without a valid ID number</source>
        <translation>缺有效身份证号的居民</translation>
    </message>
    <message>
        <source>There are no departments yet: enter them in the ledger of departments first</source>
        <translation>还没有部门：请先在部门台账中登记</translation>
    </message>
    <message>
        <source>There are no village workers yet: enter them in the ledger of village workers first</source>
        <translation>还没有村级专干：请先在村级专干台账中登记</translation>
    </message>
    <message>
        <source>There are no villages yet: import the places or the residents first</source>
        <translation>还没有村的资料。请先导入村组或人员。</translation>
    </message>
    <message>
        <source>There is no scheme with the key {key}</source>
        <translation>没有代号为 {key} 的考核方案。请从方案列表中选择。</translation>
    </message>
    <message>
        <source>There is no score run with the number {number}</source>
        <translation>没有第 {number} 号评分结果。请从结果列表中选择。</translation>
    </message>
    <message>
        <source>This village is not part of the run</source>
        <translation>这次评分不包含该村。请重新选择村，或重新评分。</translation>
    </message>
    <message>
        <source>Whole subject</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year}年</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>其后已删除</translation>
    </message>
    <message>
        <source>due {due}, done {done}</source>
        <translation>应办 {due}，办结 {done}</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未看</translation>
    </message>
    <message>
        <source>reported on {day}</source>
        <translation>{day} 上报</translation>
    </message>
    <message>
        <source>{count} figures</source>
        <translation>{count} 项数字</translation>
    </message>
    <message>
        <source>{count} subjects have items that wait for a mark or could not be worked out: they come first</source>
        <translation>有 {count} 个考核对象的部分项目尚待评分或无法计算：请先处理这些项目</translation>
    </message>
    <message>
        <source>{indicator} of {month}</source>
        <translation>{month} {indicator}</translation>
    </message>
    <message>
        <source>{quantity} of {total}</source>
        <translation>{quantity}/{total}</translation>
    </message>
    <message>
        <source>{reported} reported, {verified} verified</source>
        <translation>上报 {reported}，核实 {verified}</translation>
    </message>
    <message>
        <source>{wrong} of {drawn} wrong</source>
        <translation>抽{drawn}件，不符{wrong}件</translation>
    </message>
    <message>
        <source>{year}, quarter {quarter}</source>
        <translation>{year}年第{quarter}季度</translation>
    </message>
</context>
<context>
    <name>AssessmentPapers</name>
    <message>
        <source>    in force from {start}</source>
        <translation>　　自{start}起施行</translation>
    </message>
    <message>
        <source>    in force from {start} to {end}</source>
        <translation>　　自{start}起至{end}止</translation>
    </message>
    <message>
        <source>    in force until {end}</source>
        <translation>　　至{end}止</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>={rank}</source>
        <translation>并列{rank}</translation>
    </message>
    <message>
        <source>Average share reached in each section: {before} pale, {now} dark</source>
        <translation>各章节平均得分率（浅色为{before}，深色为{now}）</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Each item is rounded to {rounding} points, half up; totals are sums of rounded items.</source>
        <translation>各考核项四舍五入到{rounding}分，合计为各项之和。</translation>
    </message>
    <message>
        <source>For {tier}: {figures}</source>
        <translation>{tier}：{figures}</translation>
    </message>
    <message>
        <source>It rests on: {basis}</source>
        <translation>制定依据：{basis}</translation>
    </message>
    <message>
        <source>Lost is what lies between the full mark and the points; items that wait or are stopped are not counted.</source>
        <translation>失分为满分与得分之差的合计；待评和停评的考核项不计。</translation>
    </message>
    <message>
        <source>No points were lost.</source>
        <translation>没有失分。</translation>
    </message>
    <message>
        <source>No rank and no class yet: {items}</source>
        <translation>暂不排名、不定等次：{items}</translation>
    </message>
    <message>
        <source>Only the work that is owed is assessed, never a resident: births, parity, sex ratio, contraceptive choice and anyone's attendance at checks neither earn nor cost a point. Declined offers are in no figure.</source>
        <translation>本办法只考核应做的工作，不考核任何居民：生育、孩次、性别比、避孕选择和个人是否到检均不计分；本人谢绝的服务不计入任何指标。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Points by item</source>
        <translation>各考核项得分</translation>
    </message>
    <message>
        <source>Points by section</source>
        <translation>各章节得分</translation>
    </message>
    <message>
        <source>Points in percent of the full mark</source>
        <translation>得分占满分的百分比</translation>
    </message>
    <message>
        <source>Points lost in each item by all together, the most first</source>
        <translation>各考核项合计失分（从多到少）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Rests on: {basis}</source>
        <translation>依据：{basis}</translation>
    </message>
    <message>
        <source>Results over the periods</source>
        <translation>各期得分走势</translation>
    </message>
    <message>
        <source>The darker a cell, the more of its points were reached; white on dark is the full mark.</source>
        <translation>颜色越深，得分占满分的比例越高；深底白字为满分。</translation>
    </message>
    <message>
        <source>To show: {evidence}</source>
        <translation>佐证材料：{evidence}</translation>
    </message>
    <message>
        <source>Version {version}    full mark {max} points{validity}</source>
        <translation>{version}版　　满分{max}分{validity}</translation>
    </message>
    <message>
        <source>Village worker's card</source>
        <translation>村级工作员考核卡</translation>
    </message>
    <message>
        <source>Where points are lost</source>
        <translation>失分情况</translation>
    </message>
    <message>
        <source>Where points were lost</source>
        <translation>本人失分情况</translation>
    </message>
    <message>
        <source>Whoever crosses any of these lines gets the class “{class}” and is ranked after all others.</source>
        <translation>触碰任何一条的，列入“{class}”，名次排在其他考核对象之后。</translation>
    </message>
    <message>
        <source>With bonuses a result may lie above 100%. Who has no rank is not in these figures.</source>
        <translation>有加分时可以超过100%；没有名次（待评、停评）的不计入。</translation>
    </message>
    <message>
        <source>all departments</source>
        <translation>各部门</translation>
    </message>
    <message>
        <source>all villages</source>
        <translation>各村（社区）</translation>
    </message>
    <message>
        <source>all workers</source>
        <translation>全体工作员</translation>
    </message>
    <message>
        <source>average of {all}</source>
        <translation>{all}平均</translation>
    </message>
    <message>
        <source>below that</source>
        <translation>低于上述比例</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>fewer residents than that</source>
        <translation>常住人口少于上述人数</translation>
    </message>
    <message>
        <source>from {percent}% of the full mark on</source>
        <translation>得分占满分{percent}%及以上</translation>
    </message>
    <message>
        <source>full mark {points}</source>
        <translation>满分{points}分</translation>
    </message>
    <message>
        <source>lowest to highest</source>
        <translation>最低至最高</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停评</translation>
    </message>
    <message>
        <source>village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待评</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>工作员</translation>
    </message>
    <message>
        <source>{item} ({state})</source>
        <translation>{item}（{state}）</translation>
    </message>
    <message>
        <source>{lost} points</source>
        <translation>{lost}分</translation>
    </message>
    <message>
        <source>{lost} points · {share}% · {count} of {all}</source>
        <translation>{lost}分，占{share}%，{count}/{all}个失分</translation>
    </message>
    <message>
        <source>{name}: results over the periods</source>
        <translation>{name}：各期得分走势</translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>{part}, full mark {points}</source>
        <translation>{part}，满分{points}分</translation>
    </message>
    <message>
        <source>{people} residents or more</source>
        <translation>常住人口{people}人及以上</translation>
    </message>
    <message>
        <source>{period} (draft)</source>
        <translation>{period}（草稿）</translation>
    </message>
    <message>
        <source>{points} of {max} points</source>
        <translation>{points}分（满分{max}分）</translation>
    </message>
    <message>
        <source>{points} of {max} points, so far</source>
        <translation>{points}分（满分{max}分，暂计）</translation>
    </message>
    <message>
        <source>{points} points at most in all</source>
        <translation>合计以{points}分为限</translation>
    </message>
    <message>
        <source>{rank} of {count}</source>
        <translation>第{rank}（共{count}人）</translation>
    </message>
    <message>
        <source>{rank} of {count}, shared by {sharing}</source>
        <translation>并列第{rank}（共{count}人，{sharing}人并列）</translation>
    </message>
    <message>
        <source>{scheme}    {period}    {count} assessed</source>
        <translation>{scheme}　　{period}　　共{count}个考核对象</translation>
    </message>
    <message>
        <source>{scheme} (version {version})</source>
        <translation>{scheme}（{version}版）</translation>
    </message>
    <message>
        <source>{section}, {period}</source>
        <translation>{section}　{period}</translation>
    </message>
    <message>
        <source>{title} ({max})</source>
        <translation>{title}（{max}）</translation>
    </message>
    <message>
        <source>{township}: results of the assessment, year by year</source>
        <translation>{township}考核结果对比表</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>1. Signature, with the key file that the sender handed over on paper or in person:</source>
        <translation>1. 核对签名，公钥文件由发送方当面或以纸质方式交付：</translation>
    </message>
    <message>
        <source>2. Volumes:</source>
        <translation>2. 核对分卷：</translation>
    </message>
    <message>
        <source>3. Unpack, only at the county, with its age key:</source>
        <translation>3. 解包，仅县级可用其 age 密钥进行：</translation>
    </message>
    <message>
        <source>4. Content:</source>
        <translation>4. 核对内容：</translation>
    </message>
    <message>
        <source>A bundle is complete when its file ending in .manifest.json is there; that file is written last.</source>
        <translation>出现以 .manifest.json 结尾的文件，表示该数据包已完整；该文件总是最后写入。</translation>
    </message>
    <message>
        <source>All {count} volumes are there and unchanged, {size} bytes.</source>
        <translation>{count} 个分卷齐全且未被改动，共 {size} 字节。</translation>
    </message>
    <message>
        <source>Anybody can check a bundle with common tools (Linux or macOS), inside the folder of the bundle:</source>
        <translation>任何人都可以用通用工具（Linux 或 macOS）在数据包所在文件夹内检查：</translation>
    </message>
    <message>
        <source>Bundle {seq} of sender {sender} for {recipient}, made {created}.</source>
        <translation>发送方 {sender} 报送 {recipient} 的第 {seq} 号数据包，制作日期 {created}。</translation>
    </message>
    <message>
        <source>Entry “{field}” of the manifest is wrong. Ask the sender to make the bundle again.</source>
        <translation>清单中的“{field}”有误。请发送方重新制作数据包。</translation>
    </message>
    <message>
        <source>Sender {sender} signed with key {key_id}, which is not the key registered for it. Do not use the bundle; telephone the sender and compare fingerprints.</source>
        <translation>发送方 {sender} 使用的签名密钥 {key_id} 不是已登记的密钥。请勿使用此数据包，并打电话与发送方核对密钥指纹。</translation>
    </message>
    <message>
        <source>Table “{table}” has {found} rows instead of {expected}. Nothing was taken over; ask the sender to make the bundle again.</source>
        <translation>数据表“{table}”应有 {expected} 行，实有 {found} 行，未接收任何数据。请发送方重新制作数据包。</translation>
    </message>
    <message>
        <source>Table “{table}”, record {uid} came out of order or twice. Check the office file, then export again.</source>
        <translation>数据表“{table}”的记录 {uid} 顺序不对或重复。请检查数据文件后重新导出。</translation>
    </message>
    <message>
        <source>Table “{table}”, record {uid}: “{field}” holds a value that cannot be exported. Open the record, correct the entry, then export again.</source>
        <translation>数据表“{table}”记录 {uid} 的“{field}”无法导出。请打开该记录更正后重新导出。</translation>
    </message>
    <message>
        <source>The bundle cannot be decrypted. It is damaged or meant for another office; ask the sender to make it again.</source>
        <translation>数据包无法解密，可能已损坏或不是发给本单位的。请发送方重新制作。</translation>
    </message>
    <message>
        <source>The bundle holds something that does not belong in it: {entry}. Nothing was taken over; telephone the sender.</source>
        <translation>数据包中含有不应有的内容：{entry}。未接收任何数据，请打电话与发送方核实。</translation>
    </message>
    <message>
        <source>The bundle is not encrypted to the key of this office. Ask the sender to enter this office's key and make it again.</source>
        <translation>此数据包没有用本单位的密钥加密。请发送方录入本单位密钥后重新制作。</translation>
    </message>
    <message>
        <source>The bundle needs a program that reads data version {needed}; this one reads {known}. Update the program, then check again.</source>
        <translation>此数据包需要能读取数据版本 {needed} 的程序，本程序只能读取 {known}。请先升级程序，再重新检查。</translation>
    </message>
    <message>
        <source>The container inside the bundle is broken. Nothing was taken over; ask the sender to make it again.</source>
        <translation>数据包内部结构已损坏，未接收任何数据。请发送方重新制作。</translation>
    </message>
    <message>
        <source>The manifest has an entry this program does not know: “{field}”. Update the program, then check again.</source>
        <translation>清单中有本程序不认识的项目“{field}”。请先升级程序，再重新检查。</translation>
    </message>
    <message>
        <source>The signature does not fit {name}: it was changed after signing. Do not use it; telephone the sender.</source>
        <translation>签名与 {name} 不符，该文件在签名后被改动。请勿使用，并打电话与发送方核实。</translation>
    </message>
    <message>
        <source>The signature file {name} is missing. Copy the bundle again, with all its files.</source>
        <translation>缺少签名文件 {name}。请重新复制数据包的全部文件。</translation>
    </message>
    <message>
        <source>The signature file {name} was altered or damaged. Copy the bundle again.</source>
        <translation>签名文件 {name} 被改动或已损坏。请重新复制数据包。</translation>
    </message>
    <message>
        <source>The signature is genuine: key {key_id}.</source>
        <translation>签名真实有效，密钥 {key_id}。</translation>
    </message>
    <message>
        <source>The signature was not checked: no key is registered for this sender.</source>
        <translation>未核对签名：该发送方尚未登记密钥。</translation>
    </message>
    <message>
        <source>The stick holds another bundle named {name}. Keep the stick as it is, ask the county which of the two is right, and use an empty stick.</source>
        <translation>U盘上已有另一个同名数据包 {name}。请保留该U盘原样，询问县里以哪一个为准，并改用空U盘。</translation>
    </message>
    <message>
        <source>The volume {name} is missing. Copy the bundle again, with all its files.</source>
        <translation>缺少分卷 {name}。请重新复制数据包的全部文件。</translation>
    </message>
    <message>
        <source>The volume {name} is not complete. Copy the bundle again and wait until it is done.</source>
        <translation>分卷 {name} 不完整。请重新复制数据包，等复制完成后再拔出U盘。</translation>
    </message>
    <message>
        <source>The volume {name} was damaged or changed. Copy the bundle again; if it stays so, use another stick.</source>
        <translation>分卷 {name} 已损坏或被改动。请重新复制数据包；如仍有问题，请换一个U盘。</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB needed, {free} MB free. Delete other files there or use another stick, then try again.</source>
        <translation>{folder} 空间不足：需要 {needed} MB，剩余 {free} MB。请删除其中的其他文件或换一个U盘后重试。</translation>
    </message>
    <message>
        <source>These files are bundles that a township sends to its county. They are encrypted: only the county can open them. Do not rename or change them.</source>
        <translation>这里是乡镇报送县级的数据包。文件已加密，只有县级能够打开。请勿改名或改动。</translation>
    </message>
    <message>
        <source>Whoever finds this stick: please hand it in at the township or county office named by the folder.</source>
        <translation>拾到此U盘者，请交到文件夹名称所示的乡镇或县级单位，谢谢。</translation>
    </message>
    <message>
        <source>{entry} inside the bundle is not what the format asks. Nothing was taken over; ask the sender to make it again.</source>
        <translation>数据包中的 {entry} 不符合格式，未接收任何数据。请发送方重新制作。</translation>
    </message>
    <message>
        <source>{entry}, row {row} is malformed or out of order. Nothing was taken over; ask the sender to make the bundle again.</source>
        <translation>{entry} 第 {row} 行格式有误或顺序不对，未接收任何数据。请发送方重新制作数据包。</translation>
    </message>
    <message>
        <source>{entry}, row {row}, column “{field}” cannot be read. Nothing was taken over; ask the sender to make the bundle again.</source>
        <translation>{entry} 第 {row} 行“{field}”列无法读取，未接收任何数据。请发送方重新制作数据包。</translation>
    </message>
    <message>
        <source>{folder} cannot be written: it is write-protected. Unlock the stick or choose another folder, then try again.</source>
        <translation>{folder} 处于写保护状态，无法写入。请解除U盘写保护或另选文件夹后重试。</translation>
    </message>
    <message>
        <source>{folder} stopped answering. Put the stick in again or use another one, then try again; what was finished is kept.</source>
        <translation>{folder} 没有响应。请重新插入U盘或换一个U盘后重试；已完成的部分会保留。</translation>
    </message>
    <message>
        <source>{name} cannot be read. Copy the bundle to the stick again.</source>
        <translation>无法读取 {name}。请重新把数据包复制到U盘。</translation>
    </message>
    <message>
        <source>{name} does not belong to the bundle. Do not use it; copy the bundle again into an empty folder.</source>
        <translation>{name} 不属于此数据包。请勿使用，重新把数据包复制到空文件夹。</translation>
    </message>
    <message>
        <source>{name} has been sealed already. It is in the list of bundles; copy it to the stick from there.</source>
        <translation>{name} 已经封装过。请在数据包列表中找到它并复制到U盘。</translation>
    </message>
    <message>
        <source>{name} in the office folder is damaged. Make a new bundle and copy that one.</source>
        <translation>本机保存的 {name} 已损坏。请重新生成数据包，再复制新的数据包。</translation>
    </message>
    <message>
        <source>{name} is not written as the format asks. It was altered or damaged; copy the bundle again.</source>
        <translation>{name} 不符合格式，可能被改动或已损坏。请重新复制数据包。</translation>
    </message>
    <message>
        <source>{name} is too large to be a manifest. Do not use it; copy the bundle again.</source>
        <translation>{name} 过大，不是数据包清单。请勿使用，重新复制数据包。</translation>
    </message>
    <message>
        <source>{name} was not stored as it was written. Use another stick or disk and try again.</source>
        <translation>{name} 写入后读出的内容不一致。请换一个U盘或磁盘后重试。</translation>
    </message>
    <message>
        <source>{name} was renamed; its name should be {expected}. Copy the bundle again and do not rename files.</source>
        <translation>{name} 被改过名，原名应为 {expected}。请重新复制数据包，不要更改文件名。</translation>
    </message>
    <message>
        <source>“{field}” inside the bundle differs from the manifest outside: somebody put another envelope around it. Do not use it; telephone the sender.</source>
        <translation>数据包内的“{field}”与外部清单不一致，说明有人更换过外层封装。请勿使用，并打电话与发送方核实。</translation>
    </message>
</context>
<context>
    <name>Bundles</name>
    <message>
        <source>No county key is registered: register the key file that the county gave you, then export</source>
        <translation>尚未登记县级公钥。请先登记县里交付的公钥文件，再导出。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist: plug in the stick and choose its folder</source>
        <translation>文件夹 {folder} 不存在。请插好U盘，重新选择U盘中的文件夹。</translation>
    </message>
    <message>
        <source>The key file cannot be read: check that it is the file that came with the bundle</source>
        <translation>无法读取密钥文件。请确认所选的是随数据包交付的密钥文件。</translation>
    </message>
    <message>
        <source>This is not a county key file: it must hold at least one line that begins with age1</source>
        <translation>这不是县级公钥文件：文件中至少应有一行以 age1 开头。请向县里索取公钥文件。</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>公钥未登记</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Child reaches the age limit this year</source>
        <translation>子女今年到龄</translation>
    </message>
    <message>
        <source>Child under three</source>
        <translation>三周岁以下婴幼儿</translation>
    </message>
    <message>
        <source>Choose at least one person first</source>
        <translation>请先选择至少一人</translation>
    </message>
    <message>
        <source>Choose how the family was reached</source>
        <translation>请选择告知方式</translation>
    </message>
    <message>
        <source>Choose what the family answered</source>
        <translation>请选择家庭的答复</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>到龄日期</translation>
    </message>
    <message>
        <source>Earlier years</source>
        <translation>以前年度</translation>
    </message>
    <message>
        <source>Family care</source>
        <translation>家庭关怀</translation>
    </message>
    <message>
        <source>Family-services office of {township}</source>
        <translation>{township}家庭服务所</translation>
    </message>
    <message>
        <source>Looked at by:</source>
        <translation>核实人：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Not listed: {count} {reason}.</source>
        <translation>未列入：{count}人{reason}。</translation>
    </message>
    <message>
        <source>Not written down: {problem}</source>
        <translation>没有登记：{problem}</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>告知情况</translation>
    </message>
    <message>
        <source>Parent of an only child</source>
        <translation>可能持证的父母</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>村组</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Reaches the age of the reward</source>
        <translation>到奖励扶助年龄</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>以后年度</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>The day lies in the future</source>
        <translation>日期晚于今天</translation>
    </message>
    <message>
        <source>The parents of {name}</source>
        <translation>{name}的家长</translation>
    </message>
    <message>
        <source>There is no village called {name}</source>
        <translation>没有名为“{name}”的村（社区）</translation>
    </message>
    <message>
        <source>This person is not in the register any more</source>
        <translation>该居民已不在册</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Village:</source>
        <translation>村（社区）：</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>Who may be owed support</source>
        <translation>可能应享人员核实名单</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>列入原因</translation>
    </message>
    <message>
        <source>Write the whole day, as 2026-7-1 or 20260701</source>
        <translation>请填写完整日期，如2026-7-1或20260701</translation>
    </message>
    <message>
        <source>Write who spoke with the family</source>
        <translation>请填写告知人</translation>
    </message>
    <message>
        <source>also those against whom a criterion speaks by the register</source>
        <translation>连同册内显示有条件不符合的人员</translation>
    </message>
    <message>
        <source>another child in the register</source>
        <translation>册内另有子女</translation>
    </message>
    <message>
        <source>ask for the certificate</source>
        <translation>须查看光荣证</translation>
    </message>
    <message>
        <source>belongs to the township by the register</source>
        <translation>册内为本乡镇户籍</translation>
    </message>
    <message>
        <source>born before {day}</source>
        <translation>出生早于{day}</translation>
    </message>
    <message>
        <source>born on {day}</source>
        <translation>出生日期{day}</translation>
    </message>
    <message>
        <source>certificate {number} in an earlier case</source>
        <translation>已有个案载明光荣证{number}</translation>
    </message>
    <message>
        <source>day asked for, as 2026-07-01; today if left out</source>
        <translation>截至日期，如2026-07-01；不写为今天</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已谢绝</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>写出的文件</translation>
    </message>
    <message>
        <source>have a case already</source>
        <translation>已有个案</translation>
    </message>
    <message>
        <source>have no birth date in the register</source>
        <translation>没有出生日期</translation>
    </message>
    <message>
        <source>key of the programme, as old_age_reward</source>
        <translation>项目代码，如 old_age_reward</translation>
    </message>
    <message>
        <source>list who may be owed as of a day; families under care only with --kind special</source>
        <translation>列出截至某日的可能应享人员；家庭关怀对象只在 --kind special 时列出</translation>
    </message>
    <message>
        <source>met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>name of the layout; the usual one of the kind if left out</source>
        <translation>版式名称；不写用该类常用版式</translation>
    </message>
    <message>
        <source>new, review, current, exit or payout</source>
        <translation>new、review、current、exit 或 payout</translation>
    </message>
    <message>
        <source>no other child linked in the register</source>
        <translation>册内没有关联其他子女，须核实</translation>
    </message>
    <message>
        <source>no parameter gives the age: enter it</source>
        <translation>参数里没有年龄规定，请先录入</translation>
    </message>
    <message>
        <source>no rural hukou by the register</source>
        <translation>册内为非农业户口</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>one child by the register</source>
        <translation>册内一个子女</translation>
    </message>
    <message>
        <source>only days of this_year, earlier or later</source>
        <translation>只列 this_year、earlier 或 later</translation>
    </message>
    <message>
        <source>only one category of the programme</source>
        <translation>只列项目的一个类别</translation>
    </message>
    <message>
        <source>only one kind: old_age, child, only_child, limit or special</source>
        <translation>只列一类：old_age、child、only_child、limit、special</translation>
    </message>
    <message>
        <source>only the county concludes</source>
        <translation>只由县级作出结论</translation>
    </message>
    <message>
        <source>only this village</source>
        <translation>只列这个村（社区）</translation>
    </message>
    <message>
        <source>own hukou rural, that of the spouse not: the county's rule decides</source>
        <translation>本人农业户口、配偶非农业户口，按县级口径确定</translation>
    </message>
    <message>
        <source>print letters that offer the support, one file for all of the list</source>
        <translation>为名单上的家庭打印政策告知书，合为一个文件</translation>
    </message>
    <message>
        <source>receive a support that excludes it</source>
        <translation>正享受不可兼得的待遇</translation>
    </message>
    <message>
        <source>registered elsewhere: the township of the hukou is responsible</source>
        <translation>户籍在外地，由户籍地乡镇办理</translation>
    </message>
    <message>
        <source>rural hukou by the register</source>
        <translation>册内为农业户口</translation>
    </message>
    <message>
        <source>support and care for families</source>
        <translation>家庭关怀服务</translation>
    </message>
    <message>
        <source>the register does not link the wife; look at her age</source>
        <translation>册内没有关联妻子，须核对女方年龄</translation>
    </message>
    <message>
        <source>the register does not say anything sure about children; ask the family</source>
        <translation>册内子女情况不明，须问本人</translation>
    </message>
    <message>
        <source>the register does not say where the hukou is</source>
        <translation>册内没有写明户籍所在</translation>
    </message>
    <message>
        <source>the register does not say whether the hukou is rural</source>
        <translation>册内看不出是否农业户口</translation>
    </message>
    <message>
        <source>the register links one child; ask whether there are others</source>
        <translation>册内关联一个子女，须问清是否还有其他子女</translation>
    </message>
    <message>
        <source>the register links two girls; ask whether there are others</source>
        <translation>册内关联两个女孩，须问清是否还有其他子女</translation>
    </message>
    <message>
        <source>the township looks at the papers</source>
        <translation>由乡镇查验材料</translation>
    </message>
    <message>
        <source>the village says</source>
        <translation>由村级核实</translation>
    </message>
    <message>
        <source>there is a support for families that may suit you</source>
        <translation>有一项家庭关怀服务可能适合您</translation>
    </message>
    <message>
        <source>two children by the register, not linked: look whether both are girls</source>
        <translation>册内两个子女但未关联，须核对是否都是女孩</translation>
    </message>
    <message>
        <source>two girls by the register</source>
        <translation>册内两个女孩</translation>
    </message>
    <message>
        <source>under {age} until {day}</source>
        <translation>{day}以前未满{age}周岁</translation>
    </message>
    <message>
        <source>were decided before</source>
        <translation>以前已有结论</translation>
    </message>
    <message>
        <source>what the roster is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>who gets it</source>
        <translation>报送单位</translation>
    </message>
    <message>
        <source>who may be owed support, and letters that offer it</source>
        <translation>可能应享人员和政策告知书</translation>
    </message>
    <message>
        <source>write a roster for the county as .xlsx, .xls, .csv or .pdf; a table is recorded as an export</source>
        <translation>写出报县花名册（.xlsx、.xls、.csv、.pdf）；表格文件记入导出记录</translation>
    </message>
    <message>
        <source>year of the roster</source>
        <translation>花名册年度</translation>
    </message>
    <message>
        <source>you have reached the age of {age}</source>
        <translation>您已年满{age}周岁</translation>
    </message>
    <message>
        <source>you reach the age of {age} this year</source>
        <translation>您今年将年满{age}周岁</translation>
    </message>
    <message>
        <source>your child {child} is under {age}</source>
        <translation>您的孩子{child}未满{age}周岁</translation>
    </message>
    <message>
        <source>your child {child} was under {age} in months since the subsidy began</source>
        <translation>您的孩子{child}在补贴开始以后有未满{age}周岁的月份</translation>
    </message>
    <message>
        <source>{age} on {day}</source>
        <translation>{day}满{age}周岁</translation>
    </message>
    <message>
        <source>{age} reached on {day}</source>
        <translation>{day}已满{age}周岁</translation>
    </message>
    <message>
        <source>{age} since {day}; earlier months may be owed</source>
        <translation>{day}已满{age}周岁，此前的月份可能应享</translation>
    </message>
    <message>
        <source>{count} children by the register</source>
        <translation>册内{count}个子女</translation>
    </message>
    <message>
        <source>{count} listed, as of {day}.</source>
        <translation>列出{count}人，截至{day}。</translation>
    </message>
    <message>
        <source>{count} written to {file}.</source>
        <translation>{count}份已写入{file}。</translation>
    </message>
    <message>
        <source>{name} has a case already: open it in the cases</source>
        <translation>{name}已有个案，请到个案里打开</translation>
    </message>
    <message>
        <source>{name} has a case that ends by age: print the notice of ending with the case</source>
        <translation>{name}的个案因子女到龄将止领，请在个案里打印止领告知</translation>
    </message>
    <message>
        <source>{township}, as of {day}; for home visits only, not to be posted</source>
        <translation>{township}　截至{day}　仅供入户核实，不得张贴公示</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Ask the family first whether it wishes contact, and write down the day on which it agreed</source>
        <translation>请先征求家庭意见，并登记其同意联系的日期</translation>
    </message>
    <message>
        <source>Ask whether contact is wished</source>
        <translation>征求是否愿意联系</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>请从列表中选择</translation>
    </message>
    <message>
        <source>Choose the person out of the register</source>
        <translation>请从人口册中选择本人</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Festival visit</source>
        <translation>节日慰问</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>入户走访</translation>
    </message>
    <message>
        <source>It was changed in the meantime; look at it again</source>
        <translation>期间已被他人修改，请重新查看</translation>
    </message>
    <message>
        <source>Keep what was promised</source>
        <translation>跟进承诺事项</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>上次日期</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>见面</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name both contacts</source>
        <translation>落实双岗联系人</translation>
    </message>
    <message>
        <source>Not kept: {problem}</source>
        <translation>未保存：{problem}</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期的联系事项。</translation>
    </message>
    <message>
        <source>Nothing is promised here that was not kept</source>
        <translation>这里没有待跟进的事项</translation>
    </message>
    <message>
        <source>Only {name}, who is responsible now, can name somebody else</source>
        <translation>现任负责人{name}才能指定他人</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>电话联系</translation>
    </message>
    <message>
        <source>The care of this family has ended</source>
        <translation>这个家庭的关怀已经结束</translation>
    </message>
    <message>
        <source>The day lies in the future</source>
        <translation>日期在今天之后</translation>
    </message>
    <message>
        <source>The spouse is another person</source>
        <translation>配偶不能是本人</translation>
    </message>
    <message>
        <source>The two contacts are two different people; {name} is the other one already</source>
        <translation>两位联系人须是不同的人；{name}已是另一位联系人</translation>
    </message>
    <message>
        <source>This day lies before {day}</source>
        <translation>日期早于{day}</translation>
    </message>
    <message>
        <source>This family is not in care any more, or you are not one of its contacts</source>
        <translation>这个家庭已不在关怀名册中，或者您不是它的联系人</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>Write a name</source>
        <translation>请写姓名</translation>
    </message>
    <message>
        <source>Write a whole day, as 2026-7-1 or 20260701</source>
        <translation>请写完整日期，如 2026-7-1 或 20260701</translation>
    </message>
    <message>
        <source>Write what the family needs or what was done</source>
        <translation>请写明家庭需求或者办理情况</translation>
    </message>
    <message>
        <source>families in care</source>
        <translation>特殊家庭关怀</translation>
    </message>
    <message>
        <source>in care</source>
        <translation>关怀中</translation>
    </message>
    <message>
        <source>list what is due for the families that the operator looks after; of others only their number</source>
        <translation>列出经办人所联系家庭的到期联系事项；其他家庭只报户数</translation>
    </message>
    <message>
        <source>nobody at the desk</source>
        <translation>未登记的经办人</translation>
    </message>
    <message>
        <source>up to this day; today if left out</source>
        <translation>截至日期；不填为今天</translation>
    </message>
    <message>
        <source>{count} more families are looked after by others; {operator} does not see them.</source>
        <translation>另有 {count} 户由他人联系，{operator}无权查看。</translation>
    </message>
    <message>
        <source>{name} has declined contact on {day}: write what the family wishes now before it is taken in again</source>
        <translation>{name}已于{day}谢绝联系：家庭重新提出意愿的，请先写明其意愿再登记</translation>
    </message>
    <message>
        <source>{name} is in care already</source>
        <translation>{name}已在关怀名册中</translation>
    </message>
    <message>
        <source>{reason} {day}</source>
        <translation>{reason} {day}</translation>
    </message>
</context>
<context>
    <name>CarePaper</name>
    <message>
        <source>Contacts that are due, up to {day}</source>
        <translation>到期联系清单（截至{day}）</translation>
    </message>
    <message>
        <source>Done on, by whom</source>
        <translation>完成日期和联系人</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Family services office of {township}</source>
        <translation>{township}卫生健康办公室</translation>
    </message>
    <message>
        <source>For {operator} only; destroy it after use</source>
        <translation>仅限{operator}本人使用，用后销毁</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联系</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nothing is due up to {day}, so there is nothing to print</source>
        <translation>到{day}没有到期的联系，不用打印</translation>
    </message>
    <message>
        <source>The card is given out once the family has agreed to be in contact</source>
        <translation>家庭同意联系之后才发联系服务卡，请先记下同意的日期</translation>
    </message>
    <message>
        <source>The intake slip is printed for applications for the childcare subsidy</source>
        <translation>受理单只为育儿补贴的申请打印</translation>
    </message>
    <message>
        <source>This case is not there any more</source>
        <translation>这个个案已不在了</translation>
    </message>
    <message>
        <source>To be confirmed: for a child born before 2025 the months are reckoned by a derived rule.</source>
        <translation>待确认：2025年以前出生的婴幼儿，月数按折算办法计算。</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>no rate known</source>
        <translation>尚无标准</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>A criterion is not met: {criterion}. The case cannot be approved; refuse it or correct the criterion</source>
        <translation>有一项条件不符合：{criterion}。不能确认，请不予办理或者更正该项条件</translation>
    </message>
    <message>
        <source>A criterion was not checked yet: {criterion}</source>
        <translation>有一项条件尚未核实：{criterion}</translation>
    </message>
    <message>
        <source>A statement will not do for this paper: it has to be shown</source>
        <translation>这份材料不能以承诺代替，必须提交</translation>
    </message>
    <message>
        <source>A telephone number has 5 to 20 digits</source>
        <translation>电话号码为5至20位数字</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部个案</translation>
    </message>
    <message>
        <source>An account number has 8 to 30 digits</source>
        <translation>账号为8至30位数字</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Both entries agree; the account is in force.</source>
        <translation>两次录入一致，账户已生效。</translation>
    </message>
    <message>
        <source>By the calendar this stage was due on {day}</source>
        <translation>按年度日历，本环节应于{day}前办结</translation>
    </message>
    <message>
        <source>By the rules in force the first month is {month}</source>
        <translation>按现行规则，起始月份应为{month}</translation>
    </message>
    <message>
        <source>Case [{year}] no. {no}</source>
        <translation>个案〔{year}〕{no}号</translation>
    </message>
    <message>
        <source>Case {case_id} was opened.</source>
        <translation>已建立个案{case_id}。</translation>
    </message>
    <message>
        <source>Choose the kind of support within the programme</source>
        <translation>请选择项目内的类别</translation>
    </message>
    <message>
        <source>Choose the person that the support is for, out of the register</source>
        <translation>请从底册中选择扶助对象</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Done: {number} stands at {state} {next}</source>
        <translation>已办理：{number}，{state} {next}</translation>
    </message>
    <message>
        <source>ID number of the person, or a name that only one person has</source>
        <translation>公民身份号码，或者没有重名的姓名</translation>
    </message>
    <message>
        <source>In the calendar “{stage}” stands before the application; take care that the person applied</source>
        <translation>年度日历把“{stage}”排在本人申请之前，请确认本人已经申请</translation>
    </message>
    <message>
        <source>It was changed in the meantime; look at it again</source>
        <translation>其间已被改动，请重新查看</translation>
    </message>
    <message>
        <source>Kept. Type it a second time with --confirm before anything is paid to it.</source>
        <translation>已保存。发放之前请加 --confirm 再录入一次。</translation>
    </message>
    <message>
        <source>Look at this: {warning}</source>
        <translation>请留意：{warning}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name the child and its birthday: when the support ends depends on them</source>
        <translation>请填写子女姓名和出生日期：何时到期取决于它们</translation>
    </message>
    <message>
        <source>Name the person who signs this step</source>
        <translation>请填写本步骤的签署人</translation>
    </message>
    <message>
        <source>Name the responsible person too: two people sign this</source>
        <translation>请同时填写责任人：本步骤由两人签署</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>没有符合的个案。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Not done: {problem}</source>
        <translation>未办理：{problem}</translation>
    </message>
    <message>
        <source>Not taken in yet</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>Only {person}, who took the last step, can take it back</source>
        <translation>只有作出上一步的{person}本人可以收回</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Papers are missing: {papers}. Send the case back for correction, or note that they came in</source>
        <translation>缺少材料：{papers}。请退回补正，或者登记已收到</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Say whether the stage is passed, sent back for correction, or refused</source>
        <translation>请选择同意、退回补正或者不予办理</translation>
    </message>
    <message>
        <source>Sent back to the family</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>The account is in the name of {holder}, the support is for {name}</source>
        <translation>账户户名是{holder}，扶助对象是{name}</translation>
    </message>
    <message>
        <source>The case gets the next number of {year}.</source>
        <translation>将取得{year}年的下一个编号。</translation>
    </message>
    <message>
        <source>The case is decided: what changes now is entered as a change, with two signers</source>
        <translation>个案已有结论：此后的变动请作为变更登记，由两人签署</translation>
    </message>
    <message>
        <source>The day lies in the future</source>
        <translation>日期晚于今天</translation>
    </message>
    <message>
        <source>The programme does not ask for this paper</source>
        <translation>本项目没有这份材料</translation>
    </message>
    <message>
        <source>The programme has no such criterion</source>
        <translation>本项目没有这项条件</translation>
    </message>
    <message>
        <source>The second entry differs from the first: look at the card or passbook and type it once more</source>
        <translation>两次录入不一致：请核对银行卡或者存折，再录入一次</translation>
    </message>
    <message>
        <source>The support opens only on {day}</source>
        <translation>{day}起才符合起始条件</translation>
    </message>
    <message>
        <source>Then the case stands at: {next}.</source>
        <translation>办理后到达：{next}。</translation>
    </message>
    <message>
        <source>There is no account that waits for its second entry</source>
        <translation>没有等待第二次录入的账户</translation>
    </message>
    <message>
        <source>There is no case “{number}”</source>
        <translation>没有个案“{number}”</translation>
    </message>
    <message>
        <source>This case is not there any more</source>
        <translation>这个个案已不存在</translation>
    </message>
    <message>
        <source>This day lies before the step before it ({day})</source>
        <translation>日期早于上一步（{day}）</translation>
    </message>
    <message>
        <source>This paper is asked of everybody</source>
        <translation>这份材料人人都要提交</translation>
    </message>
    <message>
        <source>This stage could be passed only from {day} on: until then the meeting or notice was not over</source>
        <translation>本环节{day}起才能通过：此前评议或者公示尚未结束</translation>
    </message>
    <message>
        <source>This step is not possible now: the case stands at another point of its way</source>
        <translation>现在不能办理这一步：个案处在其他环节</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>When the support opens is not known yet: enter the birthday, certificate day or event day</source>
        <translation>起始日尚不清楚：请补充出生日期、领证日期或者事由日期</translation>
    </message>
    <message>
        <source>With the handler</source>
        <translation>待经办人意见</translation>
    </message>
    <message>
        <source>With the responsible person</source>
        <translation>待责任人决定</translation>
    </message>
    <message>
        <source>With this the case is approved and owed from {month}; it is paid once its account is confirmed.</source>
        <translation>办理后个案确认，自{month}起享受；账户核对一致后方可发放。</translation>
    </message>
    <message>
        <source>With this the case is over: {state}.</source>
        <translation>办理后个案结束：{state}。</translation>
    </message>
    <message>
        <source>Write a whole day, as 2026-7-1 or 20260701</source>
        <translation>请填写完整日期，如2026-7-1或20260701</translation>
    </message>
    <message>
        <source>Write on which paper or conclusion this rests</source>
        <translation>请填写依据的材料或者结论</translation>
    </message>
    <message>
        <source>Write the bank</source>
        <translation>请填写开户银行</translation>
    </message>
    <message>
        <source>Write the day of the step, as 2026-7-1 or 20260701</source>
        <translation>请填写办理日期，如2026-7-1或20260701</translation>
    </message>
    <message>
        <source>Write the first month that is owed, as 2026-01</source>
        <translation>请填写起始月份，如2026-01</translation>
    </message>
    <message>
        <source>Write the name of the account holder</source>
        <translation>请填写户名</translation>
    </message>
    <message>
        <source>Write the reason: it stands on the slip that the family gets</source>
        <translation>请写明理由：理由会印在给家庭的通知上</translation>
    </message>
    <message>
        <source>Write who decided this</source>
        <translation>请填写由谁核定</translation>
    </message>
    <message>
        <source>Write who types this</source>
        <translation>请填写录入人</translation>
    </message>
    <message>
        <source>account to be typed a second time</source>
        <translation>账户待第二次录入</translation>
    </message>
    <message>
        <source>bank of the account</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>beginning of a name, or end of a case number or ID number</source>
        <translation>姓名开头，或者个案编号、身份号码的末尾</translation>
    </message>
    <message>
        <source>birthday of that child</source>
        <translation>该子女的出生日期</translation>
    </message>
    <message>
        <source>cases of entitlements, from the application to the decision</source>
        <translation>扶助个案：从申请到确认</translation>
    </message>
    <message>
        <source>county</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>day of the application; the day of the first step if left out</source>
        <translation>申请日期；不填则为受理日期</translation>
    </message>
    <message>
        <source>day of the step</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>day on which the certificate was issued</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>day that opens the support, where the register does not tell it</source>
        <translation>事由日期（底册看不出时填写）</translation>
    </message>
    <message>
        <source>due on {due} by the calendar</source>
        <translation>按日历应于{due}前办结</translation>
    </message>
    <message>
        <source>first month owed, with the opinion that approves</source>
        <translation>起始月份（确认时填写）</translation>
    </message>
    <message>
        <source>key of the programme, as old_age_reward</source>
        <translation>项目代号，如 old_age_reward</translation>
    </message>
    <message>
        <source>kind of support in the programme; the first one if left out</source>
        <translation>项目内的类别；不填则为第一类</translation>
    </message>
    <message>
        <source>last step today</source>
        <translation>今天有办理</translation>
    </message>
    <message>
        <source>list the cases, or those at one point of the way</source>
        <translation>列出个案，可按状态筛选</translation>
    </message>
    <message>
        <source>name of the account holder</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>name of the child the support depends on</source>
        <translation>所依据子女的姓名</translation>
    </message>
    <message>
        <source>not taken in yet</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>number of the account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>number of the case as it is printed, or its id</source>
        <translation>个案编号，或者内部序号</translation>
    </message>
    <message>
        <source>number of the certificate</source>
        <translation>证号</translation>
    </message>
    <message>
        <source>only cases in this state, as draft or approved</source>
        <translation>只列这种状态的个案，如 draft、approved</translation>
    </message>
    <message>
        <source>open a case for a person of the register</source>
        <translation>为底册中的人建立个案</translation>
    </message>
    <message>
        <source>owed from {month}</source>
        <translation>自{month}起享受</translation>
    </message>
    <message>
        <source>owed from {month} to {until}</source>
        <translation>享受期间{month}至{until}</translation>
    </message>
    <message>
        <source>show one case: criteria, papers, stages, steps, account</source>
        <translation>查看一个个案：条件、材料、环节、过程、账户</translation>
    </message>
    <message>
        <source>take a step: submit, opinion, withdraw, take_back or cancel</source>
        <translation>办理一步：submit、opinion、withdraw、take_back 或 cancel</translation>
    </message>
    <message>
        <source>take the application in</source>
        <translation>受理申请</translation>
    </message>
    <message>
        <source>the second signer, where one step needs both</source>
        <translation>第二签署人（一步须两人签署时）</translation>
    </message>
    <message>
        <source>this is the second entry: it must agree with the first</source>
        <translation>这是第二次录入，必须与第一次一致</translation>
    </message>
    <message>
        <source>township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>type the account of a case, or type it the second time with --confirm</source>
        <translation>录入账户；加 --confirm 为第二次录入</translation>
    </message>
    <message>
        <source>village</source>
        <translation>村级</translation>
    </message>
    <message>
        <source>waits for papers of the family</source>
        <translation>等待家庭补正</translation>
    </message>
    <message>
        <source>what the opinion says: pass, return or refuse</source>
        <translation>意见：pass（同意）、return（退回补正）、refuse（不予办理）</translation>
    </message>
    <message>
        <source>which step</source>
        <translation>哪一步</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>words of the opinion, or the reason</source>
        <translation>意见内容或者理由</translation>
    </message>
    <message>
        <source>{days} days over the day of the calendar ({due})</source>
        <translation>超过日历日期{days}天（{due}）</translation>
    </message>
    <message>
        <source>{days} days since the last step</source>
        <translation>上一步至今{days}天</translation>
    </message>
    <message>
        <source>{name} also has a case of “{programme}” ({number}); nobody receives both for one month</source>
        <translation>{name}另有“{programme}”个案（{number}）；同一月份不能两项都享受</translation>
    </message>
    <message>
        <source>{name} has a case of this programme already ({number}, {state}): go on with that one</source>
        <translation>{name}在本项目已有个案（{number}，{state}），请在原个案上办理</translation>
    </message>
    <message>
        <source>{name} left the register on {day}: only months before that can be owed</source>
        <translation>{name}已于{day}离册：只有此前的月份可能应发</translation>
    </message>
    <message>
        <source>{name} receives “{programme}” for the same months (case {number}); end that one first, for nobody receives both</source>
        <translation>{name}同一期间正在享受“{programme}”（{number}），不能两项都享受，请先办理那一项的退出</translation>
    </message>
    <message>
        <source>{person} has given the handler's opinion already; somebody else must be responsible</source>
        <translation>{person}已作为经办人签署，责任人必须是另一人</translation>
    </message>
    <message>
        <source>{person} stands in both places; handler and responsible person must be two people</source>
        <translation>两处都是{person}；经办人和责任人必须是两个人</translation>
    </message>
    <message>
        <source>{stage}: decision of the responsible person</source>
        <translation>{stage}：责任人决定</translation>
    </message>
    <message>
        <source>{stage}: opinion of the handler</source>
        <translation>{stage}：经办人意见</translation>
    </message>
    <message>
        <source>“{text}” fits {count} people; give the ID number</source>
        <translation>“{text}”对应{count}人，请给出公民身份号码</translation>
    </message>
</context>
<context>
    <name>CasePaper</name>
    <message>
        <source>30 years after the case has ended</source>
        <translation>个案结束以后保存30年</translation>
    </message>
    <message>
        <source>A notice in the village shows only name, village and the words “{programme}”; it is not put on the web, and it is posted only after you have agreed to its wording. Nothing is said about your family.</source>
        <translation>公示只写姓名、村名和“{programme}”，只在本村张贴，不上网，并且在您同意公示用语以后才张贴。公示不涉及您的家庭情况。</translation>
    </message>
    <message>
        <source>A refusal is printed for a case only: without a reason it is none</source>
        <translation>不予办理通知书只能按个案打印：没有理由就不能不予办理</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>同意。</translation>
    </message>
    <message>
        <source>Application: {programme}</source>
        <translation>{programme}申请表</translation>
    </message>
    <message>
        <source>Declaration of claim: {programme}</source>
        <translation>{programme}申报表</translation>
    </message>
    <message>
        <source>Family-services office of {township}</source>
        <translation>{township}家庭服务所</translation>
    </message>
    <message>
        <source>For a child the intake slip is printed in the place of this application</source>
        <translation>儿童项目不用这张申请表，请打印受理单</translation>
    </message>
    <message>
        <source>I may be told by text message or telephone how far the case is.</source>
        <translation>可以用短信或者电话告知我办理进度。</translation>
    </message>
    <message>
        <source>I may be told of other services and support that my family could use.</source>
        <translation>可以告知我家庭能够享受的其他服务和政策。</translation>
    </message>
    <message>
        <source>Name either cases or, with --blank, a programme</source>
        <translation>请写个案编号，或者用--blank写项目代号，二者选一</translation>
    </message>
    <message>
        <source>No objection was raised.</source>
        <translation>公示期间没有收到异议。</translation>
    </message>
    <message>
        <source>Nobody is named in public for this programme.</source>
        <translation>本项目不公示个人姓名。</translation>
    </message>
    <message>
        <source>None of these cases can have this paper as it stands: {paper}</source>
        <translation>所选个案目前都不能打印{paper}</translation>
    </message>
    <message>
        <source>Objections raised: {count}; what came of them is on record.</source>
        <translation>公示期间收到异议{count}件，处理情况已记录在案。</translation>
    </message>
    <message>
        <source>PDF file to write</source>
        <translation>要写的PDF文件</translation>
    </message>
    <message>
        <source>People's Government of {county}</source>
        <translation>{county}人民政府</translation>
    </message>
    <message>
        <source>People's Government of {township}</source>
        <translation>{township}人民政府</translation>
    </message>
    <message>
        <source>Posted from {start} to {end} at {place}.</source>
        <translation>{start}至{end}在{place}公示。</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>不予办理。</translation>
    </message>
    <message>
        <source>Review meeting of {day}: {entitled} entitled to come, {present} present; {in_favour} for, {against} against, {abstained} abstained.</source>
        <translation>{day}召开评议会，应到{entitled}人，实到{present}人，同意{in_favour}票，不同意{against}票，弃权{abstained}票。</translation>
    </message>
    <message>
        <source>Sent back for correction.</source>
        <translation>退回补正。</translation>
    </message>
    <message>
        <source>The law asks for a public notice. It shows only name, village and group, programme and amount; no citizen ID in full, no telephone, no account, nothing about marriage, children or health.</source>
        <translation>按规定需要公示。公示只写姓名、村组、项目和金额，不写完整的公民身份号码、电话和账户，不涉及婚姻、子女和健康情况。</translation>
    </message>
    <message>
        <source>The notice in the village may use the words “{programme}”.</source>
        <translation>本村公示时可以使用“{programme}”这一用语。</translation>
    </message>
    <message>
        <source>There is no case with the number {number}</source>
        <translation>没有编号为{number}的个案</translation>
    </message>
    <message>
        <source>There is no paper with the key {key}</source>
        <translation>没有名为{key}的文书</translation>
    </message>
    <message>
        <source>This case is not there any more</source>
        <translation>这个个案已经不在了，请刷新列表</translation>
    </message>
    <message>
        <source>a declaration instead</source>
        <translation>以书面承诺代替</translation>
    </message>
    <message>
        <source>a written declaration will do</source>
        <translation>可以书面承诺代替</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>certificates that this programme asks for</source>
        <translation>本项目规定的证件和证明</translation>
    </message>
    <message>
        <source>citizen ID</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>county</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>data of children under 14</source>
        <translation>不满十四周岁子女的信息</translation>
    </message>
    <message>
        <source>key of a programme: write the paper blank instead</source>
        <translation>项目代号：改为写一份空白表</translation>
    </message>
    <message>
        <source>marital status, spouse and children</source>
        <translation>婚姻状况、配偶和子女情况</translation>
    </message>
    <message>
        <source>name, sex, ethnic group, birth date, addresses, telephone</source>
        <translation>姓名、性别、民族、出生日期、住址和联系电话</translation>
    </message>
    <message>
        <source>numbers of the cases, as they are printed, or their ids</source>
        <translation>个案编号（文书上的编号）或者个案序号</translation>
    </message>
    <message>
        <source>papers handed in, opinions and decisions of this case</source>
        <translation>提交的材料和本事项的审核意见、决定</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不予办理</translation>
    </message>
    <message>
        <source>still needed</source>
        <translation>需要补充</translation>
    </message>
    <message>
        <source>the county's health authority (examination)</source>
        <translation>县级卫生健康部门（审核）</translation>
    </message>
    <message>
        <source>the finance office and the bank that pays</source>
        <translation>财政部门和代发银行（发放）</translation>
    </message>
    <message>
        <source>the villagers' committee (review)</source>
        <translation>村（居）民委员会（评议）</translation>
    </message>
    <message>
        <source>township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>village</source>
        <translation>村级</translation>
    </message>
    <message>
        <source>which paper</source>
        <translation>文书种类</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>write a paper of some cases as PDF, or a blank one to fill in by hand</source>
        <translation>把个案的一种文书写成PDF，或者写一份空白表</translation>
    </message>
    <message>
        <source>{days} working days from receipt</source>
        <translation>自受理之日起{days}个工作日</translation>
    </message>
    <message>
        <source>{name}: no day of application yet; write it down first</source>
        <translation>{name}：还没有申请日期，请先填写</translation>
    </message>
    <message>
        <source>{name}: no paper is missing and the case was not sent back</source>
        <translation>{name}：不缺材料，也没有退回补正，不需要补正通知书</translation>
    </message>
    <message>
        <source>{name}: not handed in yet; the receipt is printed once the case has its number</source>
        <translation>{name}：还没有提交；取得编号以后才能打印受理回执</translation>
    </message>
    <message>
        <source>{name}: the case was not refused</source>
        <translation>{name}：这个个案没有被决定不予办理</translation>
    </message>
    <message>
        <source>{name}: the refusal has no reason yet; who is responsible writes it first</source>
        <translation>{name}：不予办理还没有写理由，请责任人先写明理由</translation>
    </message>
    <message>
        <source>{programme} ({category})</source>
        <translation>{programme}（{category}）</translation>
    </message>
    <message>
        <source>{title} ({when})</source>
        <translation>{title}（{when}）</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A character ({character}) has no standard code: choose the right one and type it again</source>
        <translation>有一个字（{character}）没有标准编码：请选用正确的字重新录入</translation>
    </message>
    <message>
        <source>A child of {age} without {missing}</source>
        <translation>{age} 岁儿童缺：{missing}</translation>
    </message>
    <message>
        <source>A marriage is stated without the date of the first marriage</source>
        <translation>填了婚姻状况，未填初婚日期</translation>
    </message>
    <message>
        <source>A part is larger than its whole</source>
        <translation>部分大于总数</translation>
    </message>
    <message>
        <source>Adult without citizen ID</source>
        <translation>成年人缺公民身份号码</translation>
    </message>
    <message>
        <source>Another report says that the person died on {died}</source>
        <translation>另有记录写明该人于 {died} 死亡</translation>
    </message>
    <message>
        <source>Area code of the citizen ID unknown</source>
        <translation>身份号码地址码不识别</translation>
    </message>
    <message>
        <source>Away but at home by the status</source>
        <translation>人已外出，居住状况仍为常住</translation>
    </message>
    <message>
        <source>Birth date differs from the citizen ID</source>
        <translation>出生日期与身份号码不符</translation>
    </message>
    <message>
        <source>Birth date differs from the report</source>
        <translation>出生日期与出生报告不符</translation>
    </message>
    <message>
        <source>Birth date missing</source>
        <translation>缺出生日期</translation>
    </message>
    <message>
        <source>Birth rate does not follow</source>
        <translation>出生率与人数不符</translation>
    </message>
    <message>
        <source>Birth without a person</source>
        <translation>有出生报告，无本人登记</translation>
    </message>
    <message>
        <source>Births by order do not add up</source>
        <translation>分孩次出生数合计不符</translation>
    </message>
    <message>
        <source>Births by sex do not add up</source>
        <translation>分性别出生数合计不符</translation>
    </message>
    <message>
        <source>Births differ from the population events</source>
        <translation>出生数与人口变动记录不符</translation>
    </message>
    <message>
        <source>By the record the person is {age} years old</source>
        <translation>按登记现年 {age} 岁</translation>
    </message>
    <message>
        <source>Character without a standard code</source>
        <translation>含非标准编码的字</translation>
    </message>
    <message>
        <source>Child without citizen ID</source>
        <translation>儿童缺公民身份号码</translation>
    </message>
    <message>
        <source>Citizen ID damaged</source>
        <translation>身份号码有误</translation>
    </message>
    <message>
        <source>Citizen ID in two villages</source>
        <translation>身份号码在两个村出现</translation>
    </message>
    <message>
        <source>Citizen ID of a relative damaged</source>
        <translation>亲属身份号码有误</translation>
    </message>
    <message>
        <source>Completeness rules of the quality audit of population registers</source>
        <translation>人口个案信息质量核查的完整性规则</translation>
    </message>
    <message>
        <source>Coverage does not follow</source>
        <translation>覆盖率与人数不符</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>日期在今天之后</translation>
    </message>
    <message>
        <source>Date that does not exist</source>
        <translation>日期不存在</translation>
    </message>
    <message>
        <source>Day and reason of leaving belong together, but only one of them is stated</source>
        <translation>离开日期与离开原因须同时填写，现只填了一项</translation>
    </message>
    <message>
        <source>Death rate does not follow</source>
        <translation>死亡率与人数不符</translation>
    </message>
    <message>
        <source>Deaths by sex do not add up</source>
        <translation>分性别死亡数合计不符</translation>
    </message>
    <message>
        <source>Deaths differ from the population events</source>
        <translation>死亡数与人口变动记录不符</translation>
    </message>
    <message>
        <source>Died but still counted</source>
        <translation>已死亡，仍计入人口</translation>
    </message>
    <message>
        <source>Died on {date} by a population event, but still counted among the residents</source>
        <translation>人口变动记录写明 {date} 死亡，登记簿仍计为在册</translation>
    </message>
    <message>
        <source>Dissolved household with members</source>
        <translation>已注销的户仍有成员</translation>
    </message>
    <message>
        <source>Dissolved on {date}, but {count} members still belong to it</source>
        <translation>该户已于 {date} 注销，仍有 {count} 名成员</translation>
    </message>
    <message>
        <source>Ethnic group missing</source>
        <translation>缺民族</translation>
    </message>
    <message>
        <source>Event after death</source>
        <translation>变动发生在死亡之后</translation>
    </message>
    <message>
        <source>Event before birth</source>
        <translation>变动发生在出生之前</translation>
    </message>
    <message>
        <source>Event in the future</source>
        <translation>变动日期在今天之后</translation>
    </message>
    <message>
        <source>Father female</source>
        <translation>父亲性别为女</translation>
    </message>
    <message>
        <source>Figure below zero</source>
        <translation>数字小于零</translation>
    </message>
    <message>
        <source>Figure masked</source>
        <translation>数字被遮盖</translation>
    </message>
    <message>
        <source>Figure unreadable</source>
        <translation>数字无法识别</translation>
    </message>
    <message>
        <source>Figures for {month}, which is not over</source>
        <translation>{month} 尚未结束，已有数字</translation>
    </message>
    <message>
        <source>First marriage without a date</source>
        <translation>缺初婚日期</translation>
    </message>
    <message>
        <source>First marriage {married}, but born {born}</source>
        <translation>初婚日期 {married}，出生日期 {born}</translation>
    </message>
    <message>
        <source>GB 11643, identity numbers</source>
        <translation>GB 11643《公民身份号码》</translation>
    </message>
    <message>
        <source>GB/T 4761, relation to the head of the household</source>
        <translation>GB/T 4761《家庭关系代码》</translation>
    </message>
    <message>
        <source>GB/T 7408.1, dates; nothing happens before birth or after death</source>
        <translation>GB/T 7408.1 日期格式；任何事都不会早于出生、晚于死亡</translation>
    </message>
    <message>
        <source>Happened on {day}, after the death on {died}</source>
        <translation>发生于 {day}，晚于死亡日期 {died}</translation>
    </message>
    <message>
        <source>Happened on {day}, before the person was born on {born}</source>
        <translation>发生于 {day}，早于出生日期 {born}</translation>
    </message>
    <message>
        <source>Head of the household gone</source>
        <translation>户主已离开或死亡</translation>
    </message>
    <message>
        <source>Household in another village</source>
        <translation>人与户不在同一村</translation>
    </message>
    <message>
        <source>Household without a head</source>
        <translation>户内无户主</translation>
    </message>
    <message>
        <source>Household without a living member</source>
        <translation>户内已无人</translation>
    </message>
    <message>
        <source>Hukou nature missing</source>
        <translation>缺户口性质</translation>
    </message>
    <message>
        <source>ID number of a parent differs</source>
        <translation>父母身份号码不一致</translation>
    </message>
    <message>
        <source>ID number of the spouse differs</source>
        <translation>配偶身份号码不一致</translation>
    </message>
    <message>
        <source>Indicator not kept</source>
        <translation>不予保存的指标</translation>
    </message>
    <message>
        <source>Leaving half recorded</source>
        <translation>离开信息不全</translation>
    </message>
    <message>
        <source>Left before birth</source>
        <translation>离开日期早于出生</translation>
    </message>
    <message>
        <source>Left on {left}, but born {born}</source>
        <translation>离开日期 {left}，出生日期 {born}</translation>
    </message>
    <message>
        <source>Marital status missing from 15 years</source>
        <translation>15 岁以上缺婚姻状况</translation>
    </message>
    <message>
        <source>Marriage before birth</source>
        <translation>初婚日期早于出生</translation>
    </message>
    <message>
        <source>Marriages differ from the population events</source>
        <translation>结婚数与人口变动记录不符</translation>
    </message>
    <message>
        <source>Month not over yet</source>
        <translation>月份未结束</translation>
    </message>
    <message>
        <source>Month without figures</source>
        <translation>缺月报数字</translation>
    </message>
    <message>
        <source>Mother male</source>
        <translation>母亲性别为男</translation>
    </message>
    <message>
        <source>Moved out but still counted</source>
        <translation>已迁出，仍计入人口</translation>
    </message>
    <message>
        <source>Moved out on {date} by a population event, but still counted among the residents</source>
        <translation>人口变动记录写明 {date} 迁出，登记簿仍计为在册</translation>
    </message>
    <message>
        <source>Moves in differ from the population events</source>
        <translation>迁入数与人口变动记录不符</translation>
    </message>
    <message>
        <source>Moves out differ from the population events</source>
        <translation>迁出数与人口变动记录不符</translation>
    </message>
    <message>
        <source>No figures for {month}; they were due on {due}</source>
        <translation>{month} 没有数字，应于 {due} 前报出</translation>
    </message>
    <message>
        <source>Nobody lives in the household any more, but it is not dissolved</source>
        <translation>户内已无在册成员，该户尚未注销</translation>
    </message>
    <message>
        <source>None of the {count} members is the head of the household; the first person has to be the head</source>
        <translation>{count} 名成员中没有户主，户内第一人应为户主（本人）</translation>
    </message>
    <message>
        <source>Older than 110 years</source>
        <translation>年龄超过 110 岁</translation>
    </message>
    <message>
        <source>Own parent</source>
        <translation>父母为本人</translation>
    </message>
    <message>
        <source>Own spouse</source>
        <translation>配偶为本人</translation>
    </message>
    <message>
        <source>Parent dead before the birth</source>
        <translation>父母在子女出生前已死亡</translation>
    </message>
    <message>
        <source>Parent too young for the child</source>
        <translation>父母与子女年龄差过小</translation>
    </message>
    <message>
        <source>People per household unlikely</source>
        <translation>户均人口异常</translation>
    </message>
    <message>
        <source>Phone shared by many</source>
        <translation>同一电话登记人数过多</translation>
    </message>
    <message>
        <source>Placeholder in place of a name</source>
        <translation>姓名为代用名</translation>
    </message>
    <message>
        <source>Population and Family Planning Law Art. 43: statistics are true; identities of the forms</source>
        <translation>《人口与计划生育法》第四十三条：统计数据应当真实；报表平衡关系</translation>
    </message>
    <message>
        <source>Population by sex does not add up</source>
        <translation>分性别人口合计不符</translation>
    </message>
    <message>
        <source>Population does not balance</source>
        <translation>人口变动不平衡</translation>
    </message>
    <message>
        <source>Rate of natural increase does not follow</source>
        <translation>自然增长率与人数不符</translation>
    </message>
    <message>
        <source>Rate without its base</source>
        <translation>比率缺基数</translation>
    </message>
    <message>
        <source>Record of a child incomplete</source>
        <translation>儿童信息不全</translation>
    </message>
    <message>
        <source>Records of one family must not contradict each other</source>
        <translation>同一家庭的登记信息应相互一致</translation>
    </message>
    <message>
        <source>Relation against age</source>
        <translation>与户主关系和年龄不符</translation>
    </message>
    <message>
        <source>Relation against sex</source>
        <translation>与户主关系和性别不符</translation>
    </message>
    <message>
        <source>Relation to the head missing</source>
        <translation>缺与户主关系</translation>
    </message>
    <message>
        <source>Reported before it happened</source>
        <translation>报告早于发生</translation>
    </message>
    <message>
        <source>Reported late</source>
        <translation>报出逾期</translation>
    </message>
    <message>
        <source>Reported on {reported}, before it happened on {day}</source>
        <translation>报告日期 {reported}，早于发生日期 {day}</translation>
    </message>
    <message>
        <source>Reported on {reported}, due on {due}</source>
        <translation>报出日期 {reported}，应于 {due} 前报出</translation>
    </message>
    <message>
        <source>Sample too small for a ratio</source>
        <translation>样本过小，不计算比值</translation>
    </message>
    <message>
        <source>Sex differs from the citizen ID</source>
        <translation>性别与身份号码不符</translation>
    </message>
    <message>
        <source>Sex missing</source>
        <translation>缺性别</translation>
    </message>
    <message>
        <source>Sex ratio cannot be</source>
        <translation>性别比与出生数不符</translation>
    </message>
    <message>
        <source>Spouse linked is a child</source>
        <translation>关联的配偶是儿童</translation>
    </message>
    <message>
        <source>Spouse not mutual</source>
        <translation>配偶关系不对应</translation>
    </message>
    <message>
        <source>Spouse of the same sex</source>
        <translation>夫妻登记性别相同</translation>
    </message>
    <message>
        <source>Start differs from the end before</source>
        <translation>期初与上期期末不符</translation>
    </message>
    <message>
        <source>The ID number also stands on a migrant's card of {name} in {village}</source>
        <translation>该身份号码同时登记在{village}的流动人口 {name} 名下</translation>
    </message>
    <message>
        <source>The ID number of {kin} is damaged: look it up on the card</source>
        <translation>{kin}的身份号码有误：请核对证件</translation>
    </message>
    <message>
        <source>The ID number says born on {in_number}, the record says {stated}</source>
        <translation>身份号码中的出生日期为 {in_number}，登记为 {stated}</translation>
    </message>
    <message>
        <source>The ID number says {in_number}, the record says {stated}</source>
        <translation>身份号码表明性别为{in_number}，登记为{stated}</translation>
    </message>
    <message>
        <source>The ID number written for the parent is not that of {parent}, who is linked</source>
        <translation>所填父母身份号码与已关联的 {parent} 不一致</translation>
    </message>
    <message>
        <source>The ID number written for the spouse is not that of {spouse}, who is linked</source>
        <translation>所填配偶身份号码与已关联的 {spouse} 不一致</translation>
    </message>
    <message>
        <source>The area code {area} of the ID number is not known; codes do get abolished</source>
        <translation>身份号码的地址码 {area} 不识别（也可能已撤销）</translation>
    </message>
    <message>
        <source>The birth date is missing</source>
        <translation>未填出生日期</translation>
    </message>
    <message>
        <source>The birth is reported for {day}, the record of the child says {born}</source>
        <translation>出生报告写 {day}，孩子登记为 {born}</translation>
    </message>
    <message>
        <source>The birth is reported, but the child is not in the register</source>
        <translation>已有出生报告，登记簿中没有这个孩子</translation>
    </message>
    <message>
        <source>The check digit or the form of the ID number is wrong: look it up on the card</source>
        <translation>身份号码校验位或格式有误：请核对证件</translation>
    </message>
    <message>
        <source>The child is {age} and has no citizen ID in the register</source>
        <translation>儿童 {age} 岁，登记簿中没有身份号码</translation>
    </message>
    <message>
        <source>The ethnic group is missing</source>
        <translation>未填民族</translation>
    </message>
    <message>
        <source>The head {head} has left or died, and {count} members live on in the household</source>
        <translation>户主 {head} 已离开或死亡，户内还有 {count} 人，应变更户主</translation>
    </message>
    <message>
        <source>The household has {count} heads: {names}</source>
        <translation>该户有 {count} 个户主：{names}</translation>
    </message>
    <message>
        <source>The hukou nature is missing</source>
        <translation>未填户口性质</translation>
    </message>
    <message>
        <source>The month starts with {start}, but the month before ended with {end}</source>
        <translation>本月期初 {start}，上月期末 {end}</translation>
    </message>
    <message>
        <source>The person has left or lives elsewhere, but the residence status says at home</source>
        <translation>人已离开或在外居住，居住状况仍填常住</translation>
    </message>
    <message>
        <source>The person is entered as the own father or mother</source>
        <translation>父亲或母亲填成了本人</translation>
    </message>
    <message>
        <source>The person is entered as the own spouse</source>
        <translation>配偶填成了本人</translation>
    </message>
    <message>
        <source>The person is {age} and has no citizen ID in the register</source>
        <translation>现年 {age} 岁，登记簿中没有身份号码</translation>
    </message>
    <message>
        <source>The person is {age}, and no marital status is stated</source>
        <translation>现年 {age} 岁，未填婚姻状况</translation>
    </message>
    <message>
        <source>The person stands in {village}, but household {number} lies in {other}</source>
        <translation>本人登记在{village}，所在户 {number} 登记在{other}</translation>
    </message>
    <message>
        <source>The phone number {phone} stands with {count} people</source>
        <translation>电话 {phone} 登记在 {count} 个人名下</translation>
    </message>
    <message>
        <source>The ratio is stated as {stated}; {boys} boys and {girls} girls are {ratio}</source>
        <translation>性别比填 {stated}；男 {boys}、女 {girls}，应为 {ratio}</translation>
    </message>
    <message>
        <source>The record of the spouse {spouse} states the same sex</source>
        <translation>配偶 {spouse} 登记的性别与本人相同</translation>
    </message>
    <message>
        <source>The relation to the head is missing</source>
        <translation>未填与户主关系</translation>
    </message>
    <message>
        <source>The relation “{relation}” does not go with the sex “{sex}”</source>
        <translation>与户主关系“{relation}”和性别“{sex}”不符</translation>
    </message>
    <message>
        <source>The sex is not stated</source>
        <translation>未填性别</translation>
    </message>
    <message>
        <source>Two bases that differ</source>
        <translation>两个基数不一致</translation>
    </message>
    <message>
        <source>Two days of death</source>
        <translation>死亡日期不一致</translation>
    </message>
    <message>
        <source>Two heads in a household</source>
        <translation>一户有两个户主</translation>
    </message>
    <message>
        <source>Unmarried with a spouse</source>
        <translation>未婚却有配偶</translation>
    </message>
    <message>
        <source>Who has left or died is not counted any more</source>
        <translation>已迁出、死亡人员不再计入</translation>
    </message>
    <message>
        <source>With {births} births the ratio says nothing: show the counts instead</source>
        <translation>仅 {births} 例出生，样本过小，比值没有意义，请列人数</translation>
    </message>
    <message>
        <source>Women by number of children do not add up</source>
        <translation>妇女分孩次合计不符</translation>
    </message>
    <message>
        <source>ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>relation to the head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>the father</source>
        <translation>父亲</translation>
    </message>
    <message>
        <source>the mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>the spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>{births} births cannot give a ratio of {stated}</source>
        <translation>{births} 例出生算不出性别比 {stated}</translation>
    </message>
    <message>
        <source>{date} is not a date that exists</source>
        <translation>{date} 不是存在的日期</translation>
    </message>
    <message>
        <source>{date} lies in the future</source>
        <translation>{date} 在今天之后</translation>
    </message>
    <message>
        <source>{day} lies in the future</source>
        <translation>{day} 在今天之后</translation>
    </message>
    <message>
        <source>{first} + {rest}</source>
        <translation>{first} + {rest}</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}、{rest}</translation>
    </message>
    <message>
        <source>{label} is masked ({text}) and read as missing, not as zero</source>
        <translation>{label}被遮盖（{text}），按缺失处理，不作 0</translation>
    </message>
    <message>
        <source>{label} is stated as {stated}; {part} of {whole} is {rate}</source>
        <translation>{label}填 {stated}；{part} ÷ {whole} 应为 {rate}</translation>
    </message>
    <message>
        <source>{label} is {value}, below zero</source>
        <translation>{label}为 {value}，小于零</translation>
    </message>
    <message>
        <source>{label} {stated} is stated without the figures behind it</source>
        <translation>{label} {stated} 没有给出分子分母</translation>
    </message>
    <message>
        <source>{label} {value}</source>
        <translation>{label} {value}</translation>
    </message>
    <message>
        <source>{label}: {stated} reported, {counted} in the population events of the month</source>
        <translation>{label}：上报 {stated}，当月人口变动记录 {counted}</translation>
    </message>
    <message>
        <source>{label}: “{text}” is not a figure</source>
        <translation>{label}：“{text}”不是数字</translation>
    </message>
    <message>
        <source>{one} {one_value} and {other} {other_value} differ by {difference}: ask why</source>
        <translation>{one} {one_value} 与{other} {other_value} 相差 {difference}，请说明原因</translation>
    </message>
    <message>
        <source>{parent} is linked as the father, but the record says female</source>
        <translation>{parent} 关联为父亲，登记性别为女</translation>
    </message>
    <message>
        <source>{parent} is linked as the mother, but the record says male</source>
        <translation>{parent} 关联为母亲，登记性别为男</translation>
    </message>
    <message>
        <source>{parent}, linked as a parent, died on {died}; the child was born on {born}</source>
        <translation>关联的父母 {parent} 于 {died} 死亡，子女于 {born} 出生</translation>
    </message>
    <message>
        <source>{parent}, linked as a parent, is only {years} years older</source>
        <translation>关联的父母 {parent} 只比子女大 {years} 岁</translation>
    </message>
    <message>
        <source>{parts} = {sum}, but {total} is {stated}: {difference} apart</source>
        <translation>{parts} = {sum}，{total}填 {stated}，相差 {difference}</translation>
    </message>
    <message>
        <source>{population} people in {households} households are {size} per household, outside 1.5 to 6</source>
        <translation>{population} 人、{households} 户，户均 {size} 人，不在 1.5～6 之间</translation>
    </message>
    <message>
        <source>{small} {small_value} is more than {large} {large_value}</source>
        <translation>{small} {small_value} 大于{large} {large_value}</translation>
    </message>
    <message>
        <source>{spouse} is linked as the spouse, but the record of {spouse} names {other}</source>
        <translation>配偶填 {spouse}，而 {spouse} 的配偶填 {other}</translation>
    </message>
    <message>
        <source>{spouse}, linked as the spouse, is {age} years old: check the link</source>
        <translation>关联的配偶 {spouse} 只有 {age} 岁：请核对关联</translation>
    </message>
    <message>
        <source>{start} + {births} − {deaths} + {moves_in} − {moves_out} = {end}, but the end is {stated}</source>
        <translation>{start} + {births} − {deaths} + {moves_in} − {moves_out} = {end}，期末填 {stated}</translation>
    </message>
    <message>
        <source>“Unmarried” is stated, but a spouse or a date of marriage stands in the record</source>
        <translation>填了“未婚”，却有配偶或结婚日期</translation>
    </message>
    <message>
        <source>“{name}” is no name, and the person is {age}: enter the name of the hukou book</source>
        <translation>“{name}”不是姓名，本人已 {age} 岁：请按户口簿填写姓名</translation>
    </message>
    <message>
        <source>“{relation}” of the head, but born after {head} ({born} and {head_born})</source>
        <translation>填为户主的“{relation}”，却比户主 {head} 年轻（{born}，户主 {head_born}）</translation>
    </message>
    <message>
        <source>“{relation}” of the head, but born before {head} ({born} and {head_born})</source>
        <translation>填为户主的“{relation}”，却比户主 {head} 年长（{born}，户主 {head_born}）</translation>
    </message>
    <message>
        <source>“{text}” belongs to an indicator without a legal basis and is not kept</source>
        <translation>“{text}”属于已无法律依据的指标，不予保存</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Findings to clear up</source>
        <translation>待核实问题清单</translation>
    </message>
    <message>
        <source>The last day lies in the past</source>
        <translation>截止日期已过</translation>
    </message>
    <message>
        <source>There is no rule {rule}</source>
        <translation>没有编号为 {rule} 的规则</translation>
    </message>
    <message>
        <source>This person is not in the register any more</source>
        <translation>登记簿中已没有这个人</translation>
    </message>
    <message>
        <source>Write the last day on which it may stand, as 2026-12-31</source>
        <translation>请填写截止日期，如 2026-12-31</translation>
    </message>
    <message>
        <source>Write why the finding may stand</source>
        <translation>请写明暂不处理的理由</translation>
    </message>
</context>
<context>
    <name>Childcare</name>
    <message>
        <source>Applications: {count}</source>
        <translation>已有申请：{count} 件</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Choose the result</source>
        <translation>请选择结果</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Confirm for {year} that nothing has changed</source>
        <translation>请确认{year}年度情况无变化</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计金额</translation>
    </message>
    <message>
        <source>It cannot be paid before it was decided</source>
        <translation>发放日期不能早于审核日期</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>May apply: {count}</source>
        <translation>可以申请：{count} 名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Not kept: {problem}</source>
        <translation>未保存：{problem}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The application was not taken in yet; take it in first</source>
        <translation>申请尚未受理，请先受理</translation>
    </message>
    <message>
        <source>The county answered: {result}; sign the stages of the case</source>
        <translation>县里已答复：{result}；请在个案中签署意见</translation>
    </message>
    <message>
        <source>The day lies in the future</source>
        <translation>日期在今天之后</translation>
    </message>
    <message>
        <source>The year of the subsidy is {first} to {last}</source>
        <translation>补贴年度须在{first}至{last}之间</translation>
    </message>
    <message>
        <source>There is no case “{number}”</source>
        <translation>没有编号为“{number}”的个案</translation>
    </message>
    <message>
        <source>This is no application for the childcare subsidy</source>
        <translation>这不是育儿补贴申请</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>With this {paid} yuan are paid, but only {expected} yuan are expected: compare with the county</source>
        <translation>累计发放 {paid} 元，超过应得的 {expected} 元：请与县级核对</translation>
    </message>
    <message>
        <source>Write a whole day, as 2026-7-1 or 20260701</source>
        <translation>请写完整日期，如 2026-7-1 或 20260701</translation>
    </message>
    <message>
        <source>Write the amount in yuan, as 3600 or 1800.50</source>
        <translation>请以元为单位写金额，如 3600 或 1800.50</translation>
    </message>
    <message>
        <source>Write the amount that was paid</source>
        <translation>请写发放金额</translation>
    </message>
    <message>
        <source>Write the reason that the county gives</source>
        <translation>请写县级给出的原因</translation>
    </message>
    <message>
        <source>amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>approved, paid, rejected or returned</source>
        <translation>approved（通过）、paid（已发放）、rejected（不通过）或 returned（退回）</translation>
    </message>
    <message>
        <source>batch of the county</source>
        <translation>县级批次</translation>
    </message>
    <message>
        <source>childcare subsidy, beside the national system</source>
        <translation>育儿补贴（国家系统的辅助）</translation>
    </message>
    <message>
        <source>day of the decision</source>
        <translation>审核日期</translation>
    </message>
    <message>
        <source>day of the payment</source>
        <translation>发放日期</translation>
    </message>
    <message>
        <source>list the children who may apply and the applications with their clocks</source>
        <translation>列出可以申请的婴幼儿和各申请的办理期限</translation>
    </message>
    <message>
        <source>no rate known</source>
        <translation>尚无标准</translation>
    </message>
    <message>
        <source>number of the case as it is printed, or its id</source>
        <translation>打印的个案编号，或者其 id</translation>
    </message>
    <message>
        <source>reason that the county gives</source>
        <translation>县级给出的原因</translation>
    </message>
    <message>
        <source>where this was read</source>
        <translation>结果来源</translation>
    </message>
    <message>
        <source>write down what the county said of an application for a year</source>
        <translation>登记县级对某年度申请的结果</translation>
    </message>
    <message>
        <source>year of the subsidy</source>
        <translation>补贴年度</translation>
    </message>
    <message>
        <source>{amount} yuan ({months} months)</source>
        <translation>{amount} 元（{months} 个月）</translation>
    </message>
    <message>
        <source>{amount} yuan ({months} months), to be confirmed</source>
        <translation>{amount} 元（{months} 个月），待确认</translation>
    </message>
    <message>
        <source>{days} working days left, until {due}</source>
        <translation>还剩 {days} 个工作日，至{due}</translation>
    </message>
    <message>
        <source>{days} working days over, was due on {due}</source>
        <translation>已超 {days} 个工作日，应于{due}办结</translation>
    </message>
</context>
<context>
    <name>ChildcareTable</name>
    <message>
        <source>Row {row}: {fault}</source>
        <translation>第{row}行：{fault}</translation>
    </message>
    <message>
        <source>no application that was taken in fits “{text}”</source>
        <translation>没有已受理的申请与“{text}”相符</translation>
    </message>
    <message>
        <source>several children are called “{text}”: the ID number is needed</source>
        <translation>有几个孩子都叫“{text}”，请在表里写明身份号码</translation>
    </message>
    <message>
        <source>the number belongs to {here}, the table names {there}</source>
        <translation>这个号码是{here}的，表里写的是{there}</translation>
    </message>
    <message>
        <source>{name}: here {here} applied, the table names {there}</source>
        <translation>{name}：本处的申请人是{here}，表里写的是{there}</translation>
    </message>
    <message>
        <source>{taken} taken, {known} known already, {refused} not taken</source>
        <translation>收下{taken}条，已有{known}条，未收{refused}条</translation>
    </message>
    <message>
        <source>“{text}” is none of the answers that are known: {known}</source>
        <translation>“{text}”不是认识的结果，应为：{known}</translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message>
        <source>Answer to an offer</source>
        <translation>告知的答复</translation>
    </message>
    <message>
        <source>Category of the place</source>
        <translation>村（社区）类别</translation>
    </message>
    <message>
        <source>Change of a household</source>
        <translation>户变动类型</translation>
    </message>
    <message>
        <source>Change of a place</source>
        <translation>村组变更类型</translation>
    </message>
    <message>
        <source>Contact of a family in care</source>
        <translation>关怀家庭联系人</translation>
    </message>
    <message>
        <source>Decision after approval</source>
        <translation>确认后的决定</translation>
    </message>
    <message>
        <source>Direction of migration</source>
        <translation>流向</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>GA 324.1; 6 to 9 are local: the short words of old sheets, and the names since unified registration</source>
        <translation>GA 324.1；6至9为本地代码，用于旧表的简写和统一登记后的名称</translation>
    </message>
    <message>
        <source>GA/T 16; kinds of a household</source>
        <translation>GA/T 16；户的类型</translation>
    </message>
    <message>
        <source>GB/T 2261.1</source>
        <translation>GB/T 2261.1</translation>
    </message>
    <message>
        <source>GB/T 2261.2</source>
        <translation>GB/T 2261.2</translation>
    </message>
    <message>
        <source>GB/T 3304; 97 and 98 by practice</source>
        <translation>GB/T 3304；97、98按实际工作使用</translation>
    </message>
    <message>
        <source>GB/T 4658; 99 is local, for the word of the older edition</source>
        <translation>GB/T 4658；99为本地代码，沿用旧版标准的说法</translation>
    </message>
    <message>
        <source>GB/T 4761; 19 is local: old sheets write one word for sons and daughters</source>
        <translation>GB/T 4761；19为本地代码，旧表统写“子女”</translation>
    </message>
    <message>
        <source>How a family was reached</source>
        <translation>告知方式</translation>
    </message>
    <message>
        <source>How an objection came</source>
        <translation>异议反映方式</translation>
    </message>
    <message>
        <source>How days are counted</source>
        <translation>计日方式</translation>
    </message>
    <message>
        <source>Hukou nature</source>
        <translation>户口性质</translation>
    </message>
    <message>
        <source>Indicator of the monthly table</source>
        <translation>月报指标</translation>
    </message>
    <message>
        <source>Kind of a payment</source>
        <translation>发放类型</translation>
    </message>
    <message>
        <source>Kind of family in care</source>
        <translation>关怀家庭类型</translation>
    </message>
    <message>
        <source>Kind of household</source>
        <translation>户类型</translation>
    </message>
    <message>
        <source>Kind of population event</source>
        <translation>人口变动类别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Post in the village</source>
        <translation>村级岗位</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Rate of a report</source>
        <translation>报表中的比率</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>离册原因</translation>
    </message>
    <message>
        <source>Reason for migration</source>
        <translation>流动原因</translation>
    </message>
    <message>
        <source>Reason why a month is not paid</source>
        <translation>暂缓发放原因</translation>
    </message>
    <message>
        <source>Relation to head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>居住状况</translation>
    </message>
    <message>
        <source>Result of a public notice</source>
        <translation>公示结果</translation>
    </message>
    <message>
        <source>Result of a re-check</source>
        <translation>复查结果</translation>
    </message>
    <message>
        <source>Result of a vote</source>
        <translation>表决结果</translation>
    </message>
    <message>
        <source>Result of a yearly review</source>
        <translation>年审结果</translation>
    </message>
    <message>
        <source>Result of an objection</source>
        <translation>异议处理结果</translation>
    </message>
    <message>
        <source>Result of an opinion</source>
        <translation>意见结果</translation>
    </message>
    <message>
        <source>Result of the childcare subsidy</source>
        <translation>育儿补贴结果</translation>
    </message>
    <message>
        <source>Result of the work</source>
        <translation>工作结果</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Signer of a stage</source>
        <translation>环节签署人</translation>
    </message>
    <message>
        <source>Source of a finding</source>
        <translation>问题来源</translation>
    </message>
    <message>
        <source>State of a case</source>
        <translation>个案状态</translation>
    </message>
    <message>
        <source>State of a paper</source>
        <translation>材料状态</translation>
    </message>
    <message>
        <source>State of a payment</source>
        <translation>发放结果</translation>
    </message>
    <message>
        <source>State of a payment list</source>
        <translation>发放名单状态</translation>
    </message>
    <message>
        <source>State of a public notice</source>
        <translation>公示状态</translation>
    </message>
    <message>
        <source>State of a recovery</source>
        <translation>追回状态</translation>
    </message>
    <message>
        <source>State of a rectification</source>
        <translation>整改状态</translation>
    </message>
    <message>
        <source>Step of a case</source>
        <translation>个案步骤</translation>
    </message>
    <message>
        <source>Step of a rectification</source>
        <translation>整改环节</translation>
    </message>
    <message>
        <source>Type of work</source>
        <translation>工作类型</translation>
    </message>
    <message>
        <source>Verdict on a criterion</source>
        <translation>条件核实情况</translation>
    </message>
    <message>
        <source>Way of contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>What ends an entitlement</source>
        <translation>退出原因</translation>
    </message>
    <message>
        <source>Why care ended</source>
        <translation>关怀结束原因</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地代码</translation>
    </message>
    <message>
        <source>local; changes of villages and groups</source>
        <translation>本地代码；村组的变更</translation>
    </message>
    <message>
        <source>local; declined offers leave every figure</source>
        <translation>本地代码；本人谢绝的不计入任何统计</translation>
    </message>
    <message>
        <source>local; families of the only-child generation in need of care (domain reference 4.5)</source>
        <translation>本地；需要关怀的独生子女家庭（领域参考 4.5）</translation>
    </message>
    <message>
        <source>local; how a family was reached</source>
        <translation>本地代码；告知家庭的方式</translation>
    </message>
    <message>
        <source>local; how an objection came; who made it is not kept</source>
        <translation>本地代码；异议的反映方式，不登记反映人</translation>
    </message>
    <message>
        <source>local; how the days of a term are counted</source>
        <translation>本地；期限的计日方式</translation>
    </message>
    <message>
        <source>local; kinds of self-governing bodies</source>
        <translation>本地代码；村（居）民自治组织类别</translation>
    </message>
    <message>
        <source>local; lines of the monthly slip (人口动态信息报告单)</source>
        <translation>本地代码；人口动态信息报告单的变动类别</translation>
    </message>
    <message>
        <source>local; posts of those who serve families in a village</source>
        <translation>本地；村级家庭服务人员的岗位</translation>
    </message>
    <message>
        <source>local; rates that reports state beside their figures, recomputed and never stored</source>
        <translation>本程序自定；报表数字旁的比率，只作复算，不存储</translation>
    </message>
    <message>
        <source>local; reasons of the population census</source>
        <translation>本地代码；参照人口普查的迁移原因</translation>
    </message>
    <message>
        <source>local; resident and registered populations of the statistics regulations</source>
        <translation>本地代码；按人口统计制度的常住、户籍口径</translation>
    </message>
    <message>
        <source>local; states of the national childcare subsidy system, as the county hands them back</source>
        <translation>本地；国家育儿补贴系统的状态，以县级反馈为准</translation>
    </message>
    <message>
        <source>local; the levels of government</source>
        <translation>本地代码；政府层级</translation>
    </message>
    <message>
        <source>local; the lines of the monthly change table and of the quarterly tables; statistics, never scored</source>
        <translation>本程序自定；月变动表和季报表的行次，只作统计，从不计分</translation>
    </message>
    <message>
        <source>local; the programmes that ship with the program</source>
        <translation>自定；随程序提供的项目</translation>
    </message>
    <message>
        <source>local; the two contacts of a family (双岗联系人)</source>
        <translation>本地；双岗联系人</translation>
    </message>
    <message>
        <source>local; the two signers of every stage</source>
        <translation>自定；每个环节的两位签署人</translation>
    </message>
    <message>
        <source>local; the way of a case from application to archive</source>
        <translation>自定；个案从申请到归档的过程</translation>
    </message>
    <message>
        <source>local; the way of a public notice from draft to closing</source>
        <translation>本地代码；公示从草稿到办结的状态</translation>
    </message>
    <message>
        <source>local; the way of a rectification from finding to closing</source>
        <translation>本地；整改从发现到销号的环节</translation>
    </message>
    <message>
        <source>local; ways of contact with a family in care</source>
        <translation>本地；与关怀家庭的联系方式</translation>
    </message>
    <message>
        <source>local; what a payment is for</source>
        <translation>本地；发放的用途</translation>
    </message>
    <message>
        <source>local; what a re-check found</source>
        <translation>本地；复查结论</translation>
    </message>
    <message>
        <source>local; what a yearly review of a case comes to</source>
        <translation>本地；个案年审的结果</translation>
    </message>
    <message>
        <source>local; what an opinion on a case says</source>
        <translation>自定；对个案的意见</translation>
    </message>
    <message>
        <source>local; what became of a household</source>
        <translation>本地代码；户的变动</translation>
    </message>
    <message>
        <source>local; what became of a paper that is asked for</source>
        <translation>自定；所需材料的情况</translation>
    </message>
    <message>
        <source>local; what became of an offer of support</source>
        <translation>本地代码；政策告知的结果</translation>
    </message>
    <message>
        <source>local; what became of one payment</source>
        <translation>本地；单笔发放的结果</translation>
    </message>
    <message>
        <source>local; what came of a public notice</source>
        <translation>本地代码；公示结果</translation>
    </message>
    <message>
        <source>local; what came of a vote of a village meeting</source>
        <translation>本地代码；评议会议的表决结果</translation>
    </message>
    <message>
        <source>local; what came of an objection</source>
        <translation>本地代码；异议的处理结果</translation>
    </message>
    <message>
        <source>local; what ends an entitlement</source>
        <translation>本地；享受终止的原因</translation>
    </message>
    <message>
        <source>local; what is decided about a case after its approval</source>
        <translation>本地；个案确认后作出的决定</translation>
    </message>
    <message>
        <source>local; what is known of a criterion</source>
        <translation>自定；条件的核实情况</translation>
    </message>
    <message>
        <source>local; where a finding comes from</source>
        <translation>本地；问题的来源</translation>
    </message>
    <message>
        <source>local; where a payment list stands</source>
        <translation>本地；发放名单的状态</translation>
    </message>
    <message>
        <source>local; where a recovery stands</source>
        <translation>本地；追回事项的状态</translation>
    </message>
    <message>
        <source>local; why a month is not paid yet</source>
        <translation>本地；某月暂缓发放的原因</translation>
    </message>
    <message>
        <source>local; why a person is not counted among the residents any more</source>
        <translation>本地代码；不再计入在册人员的原因</translation>
    </message>
    <message>
        <source>local; why the care of a family ended</source>
        <translation>本地；关怀结束的原因</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>  {number}. {text}</source>
        <translation>  {number}. {text}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>.xlsx, .xls, or CSV in UTF-8 or GB18030</source>
        <translation>.xlsx、.xls，或 UTF-8、GB18030 编码的 CSV 文件</translation>
    </message>
    <message>
        <source>9-digit statistical code of the township</source>
        <translation>乡镇的 9 位统计用区划代码</translation>
    </message>
    <message>
        <source>; taken back</source>
        <translation>；已撤销</translation>
    </message>
    <message>
        <source>A published result does not come out as it is stored: {deviation}</source>
        <translation>公布结果与按存档数据重新计算的不一致：{deviation}</translation>
    </message>
    <message>
        <source>Bank of the demonstration</source>
        <translation>演练银行</translation>
    </message>
    <message>
        <source>Bundle {seq}: {rows} rows, {bytes} bytes, in {folder}; proven by reading it back. Short fingerprint {fingerprint}.</source>
        <translation>第 {seq} 号数据包：{rows} 行，{bytes} 字节，已存入 {folder}，读回核对无误。短指纹 {fingerprint}。</translation>
    </message>
    <message>
        <source>Bundles now go to {recipient}. Compare the number with the county's printed sheet.</source>
        <translation>接收单位已设为 {recipient}。请与县里的纸质公钥单核对编号。</translation>
    </message>
    <message>
        <source>Check the office file</source>
        <translation>检查数据文件</translation>
    </message>
    <message>
        <source>Checker of the demonstration</source>
        <translation>演示复核人</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Clerk of the demonstration</source>
        <translation>演示经办人</translation>
    </message>
    <message>
        <source>Column {letter} {heading} is left out: {note}</source>
        <translation>{letter} 列“{heading}”未导入：{note}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Demonstration: account closed</source>
        <translation>演练：账户已注销</translation>
    </message>
    <message>
        <source>Demonstration: agreed</source>
        <translation>演练：同意</translation>
    </message>
    <message>
        <source>Demonstration: looked at</source>
        <translation>演练：已查看</translation>
    </message>
    <message>
        <source>Demonstration: nobody looked at it</source>
        <translation>演示：未经人工核对</translation>
    </message>
    <message>
        <source>Demonstration: there is nobody who could appeal</source>
        <translation>演示：没有申诉对象</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>Dry run, nothing was saved.</source>
        <translation>仅为试导入，未保存任何数据。</translation>
    </message>
    <message>
        <source>Every draw of this round comes out the same again.</source>
        <translation>本轮抽签按种子重新计算，结果完全一致。</translation>
    </message>
    <message>
        <source>Everything lies in {folder}; the office opens with the passphrase {passphrase}. {seconds} s in all.</source>
        <translation>全部结果在 {folder}；打开办公室的口令是 {passphrase}。共用时 {seconds} 秒。</translation>
    </message>
    <message>
        <source>FIELD=TEXT contains, FIELD==TEXT is, FIELD=A,B any of, FIELD=A..B between, FIELD= empty, FIELD=* filled; may be repeated</source>
        <translation>字段=文字 包含；字段==文字 等于；字段=甲,乙 属于；字段=甲..乙 介于；字段= 为空；字段=* 已填；可重复</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实际合计</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>Hand over, check and publish the results</source>
        <translation>送审、复核并公布结果</translation>
    </message>
    <message>
        <source>Import migrants</source>
        <translation>导入流动人口</translation>
    </message>
    <message>
        <source>Import population events</source>
        <translation>导入人口变动</translation>
    </message>
    <message>
        <source>Import reported figures</source>
        <translation>导入月报数字</translation>
    </message>
    <message>
        <source>Import residents</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>Import the roster of village workers</source>
        <translation>导入村级工作人员名册</translation>
    </message>
    <message>
        <source>Import villages and groups</source>
        <translation>导入村和村民小组</translation>
    </message>
    <message>
        <source>Import work events</source>
        <translation>导入服务活动</translation>
    </message>
    <message>
        <source>Invent the township</source>
        <translation>生成练习乡镇</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后期限</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>建立办公室</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已记</translation>
    </message>
    <message>
        <source>No notice waits for an answer.</source>
        <translation>没有等待整改的通知。</translation>
    </message>
    <message>
        <source>No passphrase was given: use --passphrase-file or the variable {variable}</source>
        <translation>没有提供口令。请使用 --passphrase-file 或环境变量 {variable}。</translation>
    </message>
    <message>
        <source>No round is planned yet: inspection plan OFFICE --scheme ID --year YEAR</source>
        <translation>尚未安排督查：inspection plan OFFICE --scheme ID --year YEAR</translation>
    </message>
    <message>
        <source>No township of this size can be invented: choose more residents, fewer villages or more events</source>
        <translation>无法生成这种规模的练习乡镇，请增加人数、减少村数或增加活动数</translation>
    </message>
    <message>
        <source>Notice board of the village</source>
        <translation>村务公开栏</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Open the bundle as the county would</source>
        <translation>模拟县级解包核验</translation>
    </message>
    <message>
        <source>PDF file to write</source>
        <translation>要写的 PDF 文件</translation>
    </message>
    <message>
        <source>PDF file to write the sheet of the draw to</source>
        <translation>抽签单写入的 PDF 文件</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>口令：</translation>
    </message>
    <message>
        <source>Photograph every page of the window</source>
        <translation>截取各页面图片</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Print forms to fill in, a monthly slip and the data dictionary</source>
        <translation>打印空白登记表、月报告单和数据字典</translation>
    </message>
    <message>
        <source>Print score sheets, circular and notices</source>
        <translation>生成评分表、通报和整改通知书</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>触及红线</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Row {row} {name}: {why}. {differences}</source>
        <translation>第 {row} 行 {name}：{why}。{differences}</translation>
    </message>
    <message>
        <source>Row {row}: {message}</source>
        <translation>第{row}行：{message}</translation>
    </message>
    <message>
        <source>Run {run}: {scheme}, version {version}, {period}, {villages} villages.</source>
        <translation>第 {run} 号评分结果：{scheme}，版本 {version}，{period}，共 {villages} 个村。</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核办法</translation>
    </message>
    <message>
        <source>Score the year and its quarters</source>
        <translation>评定全年和各季度得分</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>考核对象</translation>
    </message>
    <message>
        <source>Seal and carry the bundle</source>
        <translation>封装并送出数据包</translation>
    </message>
    <message>
        <source>Self-test failed at {check}: {detail}</source>
        <translation>自检在 {check} 一项未通过：{detail}</translation>
    </message>
    <message>
        <source>Self-test passed: {count} checks.</source>
        <translation>自检通过，共 {count} 项。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>写明</translation>
    </message>
    <message>
        <source>Stopped; nothing of this step was saved.</source>
        <translation>已停止，本步骤未保存任何数据。</translation>
    </message>
    <message>
        <source>Sums:</source>
        <translation>合计核对：</translation>
    </message>
    <message>
        <source>Taken back: {removed} rows removed, {restored} cells emptied again, {kept} rows kept because they were used since.</source>
        <translation>已撤销：删除 {removed} 行，清空补充的 {restored} 个单元格，{kept} 行此后已使用，予以保留。</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>The code of a township has 9 digits, as 511702001</source>
        <translation>乡镇代码应为 9 位数字，例如 511702001。</translation>
    </message>
    <message>
        <source>The draw of {village} does not come out of its seed</source>
        <translation>{village}的抽签结果与种子不符</translation>
    </message>
    <message>
        <source>The office file has a fault: {problem}</source>
        <translation>数据文件有问题：{problem}</translation>
    </message>
    <message>
        <source>The office file is whole: {residents} residents, {households} households, {villages} villages.</source>
        <translation>数据文件完好：{residents} 人，{households} 户，{villages} 个村。</translation>
    </message>
    <message>
        <source>The office of {name} was made in {folder}. Without the passphrase nobody can open it: keep it safe.</source>
        <translation>已在 {folder} 建立{name}的办公室。没有口令谁也打不开，请妥善保管口令。</translation>
    </message>
    <message>
        <source>The passphrase file {name} cannot be read</source>
        <translation>无法读取口令文件 {name}。请检查文件是否存在、是否为文本文件。</translation>
    </message>
    <message>
        <source>The passphrase needs at least {count} characters</source>
        <translation>口令至少要有 {count} 个字符。</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>比对结果已写入 {file}。</translation>
    </message>
    <message>
        <source>The rounds of {year} are planned.</source>
        <translation>{year}年的四轮督查已安排。</translation>
    </message>
    <message>
        <source>The rows to correct are in {file}; correct them there and import that workbook.</source>
        <translation>待改正的行已写入 {file}，请在其中改正后导入该工作簿。</translation>
    </message>
    <message>
        <source>The same passphrase again: </source>
        <translation>再输入一次口令：</translation>
    </message>
    <message>
        <source>The sheet of the draw is in {file}.</source>
        <translation>抽签单已写入 {file}。</translation>
    </message>
    <message>
        <source>The two passphrases differ: start again</source>
        <translation>两次输入的口令不一致，请重新开始。</translation>
    </message>
    <message>
        <source>There is no score run yet: score a period first</source>
        <translation>还没有评分结果。请先对一个时段评分。</translation>
    </message>
    <message>
        <source>There is no village called {name}; there are: {names}</source>
        <translation>没有名为“{name}”的村；现有：{names}。</translation>
    </message>
    <message>
        <source>There is no village {name}</source>
        <translation>没有名为“{name}”的村</translation>
    </message>
    <message>
        <source>This very file was imported before; rows already there were not added again.</source>
        <translation>这个文件以前导入过，已有的行没有重复添加。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>To put right ({count}):</source>
        <translation>须改正（{count} 处）：</translation>
    </message>
    <message>
        <source>To think about ({count}):</source>
        <translation>请斟酌（{count} 处）：</translation>
    </message>
    <message>
        <source>Township family-services desk: register, assessment, paper and bundles of one office folder.</source>
        <translation>乡镇家庭服务工作台：管理一个办公室文件夹的人员登记、村级考核、文书和数据包。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Village hall</source>
        <translation>村委会</translation>
    </message>
    <message>
        <source>Work a year of entitlements, from the offer to the bank's answer</source>
        <translation>办理一年的权益：从告知到银行回单</translation>
    </message>
    <message>
        <source>Write its workbooks</source>
        <translation>写出练习工作簿</translation>
    </message>
    <message>
        <source>Write the workbooks of rows to correct</source>
        <translation>写出待改正工作簿</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>a year such as 2025, or a quarter such as 2025Q2</source>
        <translation>年份（如 2025）或季度（如 2025Q2）</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>amendments of results</source>
        <translation>结果更正</translation>
    </message>
    <message>
        <source>appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>assessment schemes</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>assessment schemes: check a file, list those that can be used</source>
        <translation>考核办法：检查文件、列出可用的办法</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>可以使用</translation>
    </message>
    <message>
        <source>check a bundle</source>
        <translation>核验数据包</translation>
    </message>
    <message>
        <source>claimed points</source>
        <translation>自评分</translation>
    </message>
    <message>
        <source>compare the register with a list of the health centre, the police or a school</source>
        <translation>将登记簿与卫生院、派出所或学校的名单比对</translation>
    </message>
    <message>
        <source>differences of claimed points</source>
        <translation>自评差异</translation>
    </message>
    <message>
        <source>draw again from the stored seed and compare</source>
        <translation>按存档的种子重新抽签并比对</translation>
    </message>
    <message>
        <source>draw the groups of a round by the announced seed; docs/draw.md tells how anyone repeats it</source>
        <translation>按当众公布的种子抽取一轮督查的村民小组；任何人都可按 docs/draw.md 复核</translation>
    </message>
    <message>
        <source>encoding of a .csv</source>
        <translation>.csv 的编码</translation>
    </message>
    <message>
        <source>file to write: .pdf, .md, .xlsx or .json; otherwise Markdown to the terminal</source>
        <translation>要写的文件，以 .pdf、.md、.xlsx 或 .json 结尾；不写则在终端显示 Markdown</translation>
    </message>
    <message>
        <source>file to write: .xlsx, .xls or .csv</source>
        <translation>要写的文件：.xlsx、.xls 或 .csv</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase; otherwise TOWNSHIP_DESK_PASSPHRASE or a prompt</source>
        <translation>口令文件，第一行为口令；不指定时使用环境变量 TOWNSHIP_DESK_PASSPHRASE，或提示输入</translation>
    </message>
    <message>
        <source>find people by name, pinyin, initials, ID tail, phone, village</source>
        <translation>按姓名、拼音、首字母、身份号码末几位、电话、村查找人员</translation>
    </message>
    <message>
        <source>findings set aside</source>
        <translation>暂不处理的核对问题</translation>
    </message>
    <message>
        <source>folder to write to</source>
        <translation>存放结果的文件夹</translation>
    </message>
    <message>
        <source>households</source>
        <translation>户</translation>
    </message>
    <message>
        <source>import a workbook or CSV table</source>
        <translation>导入工作簿或 CSV 表格</translation>
    </message>
    <message>
        <source>inspection rounds: plan, draw, list</source>
        <translation>督查：安排、抽签、列表</translation>
    </message>
    <message>
        <source>key of the assessment scheme</source>
        <translation>考核方案的代号</translation>
    </message>
    <message>
        <source>keys of the columns, joined by commas</source>
        <translation>列的键名，用逗号隔开</translation>
    </message>
    <message>
        <source>keys to sort by, joined by commas; a minus before a key turns its order round</source>
        <translation>排序的键名，用逗号隔开；前加减号为降序</translation>
    </message>
    <message>
        <source>list the imports of the past</source>
        <translation>列出以往的导入</translation>
    </message>
    <message>
        <source>list the notices whose term runs, the longest overdue first</source>
        <translation>列出期限正在计算的整改通知，逾期最久的在前</translation>
    </message>
    <message>
        <source>list the records of a type, or write them to a file by an export profile</source>
        <translation>列出某类记录，或按导出方案写成文件</translation>
    </message>
    <message>
        <source>list the rounds and how far they are</source>
        <translation>列出各轮督查及进度</translation>
    </message>
    <message>
        <source>list the schemes of the program or, with an office, all that it can use</source>
        <translation>列出程序自带的考核办法；给出办公文件夹时列出其可用的全部办法</translation>
    </message>
    <message>
        <source>look through the register and the reported figures by the named rules</source>
        <translation>按核对规则检查登记簿和上报数字</translation>
    </message>
    <message>
        <source>make a new office</source>
        <translation>新建办公室</translation>
    </message>
    <message>
        <source>mask everything that may not be made public</source>
        <translation>凡不得公开的内容一律打码或略去</translation>
    </message>
    <message>
        <source>migrants</source>
        <translation>流动人口</translation>
    </message>
    <message>
        <source>month, as 2026-06</source>
        <translation>月份，如2026-06</translation>
    </message>
    <message>
        <source>most pairs to show; otherwise all</source>
        <translation>最多显示的对数；默认全部</translation>
    </message>
    <message>
        <source>most people to show</source>
        <translation>最多显示的人数</translation>
    </message>
    <message>
        <source>most rows to show</source>
        <translation>最多显示的行数</translation>
    </message>
    <message>
        <source>name of the county</source>
        <translation>县（市、区）名称</translation>
    </message>
    <message>
        <source>name of the export profile; otherwise the columns of the list</source>
        <translation>导出方案名称；不写则用列表的列</translation>
    </message>
    <message>
        <source>name of the province</source>
        <translation>省（区、市）名称</translation>
    </message>
    <message>
        <source>name of the township on the form; otherwise left to write in</source>
        <translation>表上的乡镇名称；不写则留空手填</translation>
    </message>
    <message>
        <source>name of the township, as 示范镇</source>
        <translation>乡镇（街道）名称，例如 示范镇</translation>
    </message>
    <message>
        <source>name of the village</source>
        <translation>村名</translation>
    </message>
    <message>
        <source>name the people who stand in the register twice, and why</source>
        <translation>列出重复登记的人员及理由</translation>
    </message>
    <message>
        <source>number of the import, from `batches`</source>
        <translation>导入批次的编号，可用 batches 命令查看</translation>
    </message>
    <message>
        <source>number of the round, 1 to 4</source>
        <translation>第几轮，1 至 4</translation>
    </message>
    <message>
        <source>number of the score run; otherwise the newest (of --period)</source>
        <translation>评分结果的编号；不指定时取最近一次（可用 --period 限定时段）</translation>
    </message>
    <message>
        <source>office folder (holds office.db and keys.json)</source>
        <translation>办公室文件夹（内有 office.db 和 keys.json）</translation>
    </message>
    <message>
        <source>on what legal basis the list was received, and for what purpose</source>
        <translation>取得名单的法律依据和用途</translation>
    </message>
    <message>
        <source>only this rule; may be given several times</source>
        <translation>只用这一条规则，可重复填写</translation>
    </message>
    <message>
        <source>only this village</source>
        <translation>只查这个村</translation>
    </message>
    <message>
        <source>only those past their last day</source>
        <translation>只列已过最后期限的</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>打开窗口</translation>
    </message>
    <message>
        <source>paper of the register: forms to fill in, monthly slips</source>
        <translation>登记纸表：空白登记表、月报告单</translation>
    </message>
    <message>
        <source>plan the four rounds of a year</source>
        <translation>安排一年四轮督查</translation>
    </message>
    <message>
        <source>population events</source>
        <translation>人口变动</translation>
    </message>
    <message>
        <source>print one JSON document instead of sentences</source>
        <translation>不输出文字说明，只输出一份 JSON</translation>
    </message>
    <message>
        <source>read the whole office file and say whether it is sound</source>
        <translation>通读数据文件，检查是否完好</translation>
    </message>
    <message>
        <source>rectification notices: list</source>
        <translation>整改通知：列出</translation>
    </message>
    <message>
        <source>register the county's public key file</source>
        <translation>登记县级公钥文件</translation>
    </message>
    <message>
        <source>reported figures</source>
        <translation>月报数字</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>results of items</source>
        <translation>分项得分</translation>
    </message>
    <message>
        <source>results of scored subjects</source>
        <translation>考核对象得分</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第{row}行</translation>
    </message>
    <message>
        <source>say what is wrong or odd in a scheme file, and what its figures add up to</source>
        <translation>检查考核办法文件：错误、疑点和各级合计</translation>
    </message>
    <message>
        <source>say what would happen and save nothing</source>
        <translation>只报告将会怎样，不保存</translation>
    </message>
    <message>
        <source>scheme file (.toml)</source>
        <translation>考核办法文件（.toml）</translation>
    </message>
    <message>
        <source>score all villages for a year or quarter</source>
        <translation>给所有村评定一年或一个季度的得分</translation>
    </message>
    <message>
        <source>score runs</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>seal a bundle and carry it to a folder or stick</source>
        <translation>封装数据包并存入文件夹或U盘</translation>
    </message>
    <message>
        <source>seed of the generator: the same seed, the same township</source>
        <translation>随机种子；种子相同，生成的乡镇也相同</translation>
    </message>
    <message>
        <source>size of the practice township</source>
        <translation>练习乡镇的规模</translation>
    </message>
    <message>
        <source>steps of reviews</source>
        <translation>复核公布记录</translation>
    </message>
    <message>
        <source>sync bundles for the county</source>
        <translation>报送县级的数据包</translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>撤销一次导入</translation>
    </message>
    <message>
        <source>take over the county's table of answers; taking it again takes nothing twice</source>
        <translation>收下县里的结果表；同一张表再收一次不会重复</translation>
    </message>
    <message>
        <source>text file with age1… lines from the county</source>
        <translation>县里交付的公钥文本文件，含以 age1 开头的行</translation>
    </message>
    <message>
        <source>the bundle's .manifest.json</source>
        <translation>数据包的清单文件（.manifest.json）</translation>
    </message>
    <message>
        <source>the county's private age key, to check every cell inside</source>
        <translation>县级 age 私钥文件，用于逐格核验包内数据</translation>
    </message>
    <message>
        <source>the text that was announced before the draw, such as day, lottery number and a number called out</source>
        <translation>抽签前当众公布的种子，如日期、彩票开奖号码和会上报的数</translation>
    </message>
    <message>
        <source>the township's minisign public key, to check the signature</source>
        <translation>乡镇的 minisign 公钥文件，用于核对签名</translation>
    </message>
    <message>
        <source>type of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>village groups</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>village workers</source>
        <translation>村级工作人员</translation>
    </message>
    <message>
        <source>villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>villages and groups</source>
        <translation>村和村民小组</translation>
    </message>
    <message>
        <source>what the list is for: recorded with every file written</source>
        <translation>用途：每次写出文件都会记录</translation>
    </message>
    <message>
        <source>what the table holds</source>
        <translation>表格的类别：residents 人员，events 服务活动，figures 月报数字，places 村组</translation>
    </message>
    <message>
        <source>which document</source>
        <translation>文书种类</translation>
    </message>
    <message>
        <source>who gets the file: recorded with it</source>
        <translation>接收方：随导出记录</translation>
    </message>
    <message>
        <source>words, joined by spaces</source>
        <translation>查找的内容，多个词用空格隔开</translation>
    </message>
    <message>
        <source>work a practice township from end to end</source>
        <translation>用练习乡镇演示全部流程</translation>
    </message>
    <message>
        <source>work events</source>
        <translation>服务活动</translation>
    </message>
    <message>
        <source>workbook or CSV file of the county</source>
        <translation>县里的工作簿或CSV文件</translation>
    </message>
    <message>
        <source>write a document of a score run as PDF files</source>
        <translation>把评分结果的文书存为 PDF 文件</translation>
    </message>
    <message>
        <source>write all groups as a workbook (.xlsx)</source>
        <translation>把各组结果写成工作簿（.xlsx）</translation>
    </message>
    <message>
        <source>write the empty paper form of a type of record</source>
        <translation>写出某类记录的空白登记表</translation>
    </message>
    <message>
        <source>write the rows to correct as a workbook that can be imported again</source>
        <translation>把待改正的行写成工作簿，改正后可再导入</translation>
    </message>
    <message>
        <source>write the slip of what a village reported in a month</source>
        <translation>写出某村某月的人口动态信息报告单</translation>
    </message>
    <message>
        <source>write what is kept of every record, why and for how long</source>
        <translation>写出数据字典：各类记录的字段、用途、法律依据和保存期限</translation>
    </message>
    <message>
        <source>year that the rounds belong to; otherwise the newest</source>
        <translation>督查所属年度；不填为最近一年</translation>
    </message>
    <message>
        <source>{cell} {heading} “{value}”: {message}</source>
        <translation>{cell} {heading}“{value}”：{message}</translation>
    </message>
    <message>
        <source>{count} files written to {folder}.</source>
        <translation>已在 {folder} 生成 {count} 个文件。</translation>
    </message>
    <message>
        <source>{count} found.</source>
        <translation>找到 {count} 人。</translation>
    </message>
    <message>
        <source>{count} published results were worked out again and came to the same points.</source>
        <translation>已按存档数据重新计算{count}份公布结果，得分一致。</translation>
    </message>
    <message>
        <source>{count} rows written to {file} by the profile {profile}.</source>
        <translation>已按方案“{profile}”写出 {count} 行到 {file}。</translation>
    </message>
    <message>
        <source>{count} rows.</source>
        <translation>共 {count} 条。</translation>
    </message>
    <message>
        <source>{count} to put right</source>
        <translation>有 {count} 处须改正</translation>
    </message>
    <message>
        <source>{file} cannot be used as a scheme.</source>
        <translation>{file} 不能作为考核办法使用。</translation>
    </message>
    <message>
        <source>{file} is not text in UTF-8: save it as UTF-8 and check it again</source>
        <translation>{file} 不是 UTF-8 文本：请另存为 UTF-8 后再检查</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>已写入 {file}。</translation>
    </message>
    <message>
        <source>{file}: {read} rows read, {accepted} accepted ({inserted} new, {filled} completed, {unchanged} known), {refused} refused; {mended} cells mended, {cells} cells refused.</source>
        <translation>{file}：读取 {read} 行，采用 {accepted} 行（新增 {inserted}，补充 {filled}，无变化 {unchanged}），拒绝 {refused} 行；自动规范 {mended} 个单元格，拒绝 {cells} 个单元格。</translation>
    </message>
    <message>
        <source>{file}: {rows} rows; {matched} matched, {probable} probable, {differing} different, {there} only in the list, {here} only in the register. No record was changed.</source>
        <translation>{file}：共 {rows} 行；一致 {matched}，疑似 {probable}，不一致 {differing}，仅名单有 {there}，仅登记簿有 {here}。未改动任何记录。</translation>
    </message>
    <message>
        <source>{folder} is not empty and no earlier demonstration made it: choose another folder</source>
        <translation>{folder} 不是空文件夹，也不是以前演示生成的。请另选文件夹。</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>缺少 {name}。请重新安装程序。</translation>
    </message>
    <message>
        <source>{number}  {at}  {kind}  {file}: {inserted} new, {filled} completed, {refused} refused{undone}</source>
        <translation>{number}  {at}  {kind}  {file}：新增{inserted}行，补全{filled}行，拒收{refused}行{undone}</translation>
    </message>
    <message>
        <source>{people} people compared, {count} pairs seem to be one person: {certain} certain, {probable} probable, {possible} possible.</source>
        <translation>比对{people}人，{count}对疑似同一人：确定{certain}对，很可能{probable}对，可能{possible}对。</translation>
    </message>
    <message>
        <source>{people} people looked at: {findings} findings, {waived} set aside.</source>
        <translation>已核对 {people} 人：发现问题 {findings} 条，另有 {waived} 条暂不处理。</translation>
    </message>
    <message>
        <source>{rule}  {title}: {count}</source>
        <translation>{rule}  {title}：{count}</translation>
    </message>
    <message>
        <source>{rule}  {village}  {name}: {sentence}</source>
        <translation>{rule}  {village}  {name}：{sentence}</translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <source>{step} … {seconds} s</source>
        <translation>{step}……{seconds} 秒</translation>
    </message>
    <message>
        <source>{strength}: {reasons}</source>
        <translation>{strength}：{reasons}</translation>
    </message>
    <message>
        <source>{strength}: {reasons} (but: {against})</source>
        <translation>{strength}：{reasons}（但：{against}）</translation>
    </message>
    <message>
        <source>{title}, version {version}: can be used, {points} points, {items} items, for {subjects}.</source>
        <translation>{title}（版本 {version}）：可以使用，满分 {points} 分，{items} 项，考核{subjects}。</translation>
    </message>
    <message>
        <source>{title}: drawn by the seed “{seed}”.</source>
        <translation>{title}：已按种子“{seed}”抽签。</translation>
    </message>
    <message>
        <source>{village}: the whole village, {people} people</source>
        <translation>{village}：整村，{people}人</translation>
    </message>
    <message>
        <source>{village}: {groups} groups with {drawn} of {people} people: {names}</source>
        <translation>{village}：抽取{groups}个组，{drawn}人（全村{people}人）：{names}</translation>
    </message>
    <message>
        <source>… and {count} more; all of them with --json</source>
        <translation>……另有 {count} 条，用 --json 输出全部</translation>
    </message>
    <message>
        <source>… and {count} more; write them all with --corrections FILE</source>
        <translation>……还有 {count} 处；用 --corrections 文件名 可全部写出</translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>数据列</translation>
    </message>
    <message>
        <source>Data dictionary of the township family-services desk</source>
        <translation>乡镇人口家庭服务工作台数据字典</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Other words that are understood</source>
        <translation>可识别的其他写法</translation>
    </message>
    <message>
        <source>Program version {version}    {records} types of records, {fields} fields, {lists} code lists</source>
        <translation>程序版本 {version}　　共{records}类记录、{fields}个字段、{lists}个代码表</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感程度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source: {origin}</source>
        <translation>来源：{origin}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{name}: choose a name that ends in {endings}</source>
        <translation>{name}：文件名请以 {endings} 之一结尾。</translation>
    </message>
    <message>
        <source>{title} (table {table})</source>
        <translation>{title}（数据表 {table}）</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>Another record has come to have the same number in the meantime: correct it first</source>
        <translation>另一条记录已使用同一号码：请先更正那条记录</translation>
    </message>
    <message>
        <source>Choose “survivor” or “dropped” for {field}</source>
        <translation>{field}只能选择 survivor（保留）或 dropped（并入）</translation>
    </message>
    <message>
        <source>One of the two is not in the register any more: look for duplicates again</source>
        <translation>其中一人已不在册：请重新查找重复人员</translation>
    </message>
    <message>
        <source>There is no field {field} to choose</source>
        <translation>没有可选择的字段 {field}</translation>
    </message>
    <message>
        <source>There is no merge with the number {number}</source>
        <translation>没有编号为 {number} 的合并</translation>
    </message>
    <message>
        <source>These are not two records but one</source>
        <translation>这是同一条记录，不是两条</translation>
    </message>
    <message>
        <source>This merge was taken apart before</source>
        <translation>这次合并已经拆分过</translation>
    </message>
    <message>
        <source>a part of the name is missing: {one} / {other}</source>
        <translation>姓名缺字：{one} / {other}</translation>
    </message>
    <message>
        <source>area and last digits of the ID numbers agree, the birth dates in them do not</source>
        <translation>身份证号地区和顺序码相同，出生日期段不同</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>different villages ({one} / {other})</source>
        <translation>不同村（{one} / {other}）</translation>
    </message>
    <message>
        <source>digits of the ID number are missing, the others agree</source>
        <translation>身份证号缺位，其余相同</translation>
    </message>
    <message>
        <source>month and day of birth are swapped: {one} / {other}</source>
        <translation>出生月日颠倒：{one} / {other}</translation>
    </message>
    <message>
        <source>neither has an ID number</source>
        <translation>双方均无身份证号</translation>
    </message>
    <message>
        <source>one character of the name cannot be read, the others agree: {one} / {other}</source>
        <translation>姓名有一字无法识别，其余相同：{one} / {other}</translation>
    </message>
    <message>
        <source>one character of the name differs: {one} / {other}</source>
        <translation>姓名一字之差：{one} / {other}</translation>
    </message>
    <message>
        <source>one character of the name looks like the other: {one} / {other}</source>
        <translation>姓名有一字形近：{one} / {other}</translation>
    </message>
    <message>
        <source>one digit of the ID number differs</source>
        <translation>身份证号有一位不同</translation>
    </message>
    <message>
        <source>one has no ID number</source>
        <translation>一方无身份证号</translation>
    </message>
    <message>
        <source>only the day of birth differs: {one} / {other}</source>
        <translation>出生日期仅“日”不同：{one} / {other}</translation>
    </message>
    <message>
        <source>only the month of birth differs: {one} / {other}</source>
        <translation>出生日期仅“月”不同：{one} / {other}</translation>
    </message>
    <message>
        <source>only the year of birth differs: {one} / {other}</source>
        <translation>出生日期仅“年”不同：{one} / {other}</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>same ID number</source>
        <translation>身份证号相同</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>地址相同</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>出生日期相同</translation>
    </message>
    <message>
        <source>same given name, another surname: {one} / {other}</source>
        <translation>名相同、姓不同：{one} / {other}</translation>
    </message>
    <message>
        <source>same household</source>
        <translation>同户</translation>
    </message>
    <message>
        <source>same month of birth, the day is not known: {one} / {other}</source>
        <translation>出生年月相同，日不详：{one} / {other}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>same parents</source>
        <translation>父母相同</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same spouse ({name})</source>
        <translation>配偶相同（{name}）</translation>
    </message>
    <message>
        <source>same village</source>
        <translation>同村</translation>
    </message>
    <message>
        <source>same year of birth, the day is not known: {one} / {other}</source>
        <translation>出生年份相同，月日不详：{one} / {other}</translation>
    </message>
    <message>
        <source>the ID number is masked, what is shown agrees</source>
        <translation>身份证号有遮盖，显示部分相同</translation>
    </message>
    <message>
        <source>the ID numbers differ</source>
        <translation>身份证号不一致</translation>
    </message>
    <message>
        <source>the ID numbers differ only in the birth date</source>
        <translation>身份证号仅出生日期段不同</translation>
    </message>
    <message>
        <source>the birth dates differ: {one} / {other}</source>
        <translation>出生日期不同：{one} / {other}</translation>
    </message>
    <message>
        <source>the names differ</source>
        <translation>姓名不同</translation>
    </message>
    <message>
        <source>the names sound alike: {one} / {other}</source>
        <translation>姓名读音相近：{one} / {other}</translation>
    </message>
    <message>
        <source>the names sound the same: {one} / {other}</source>
        <translation>姓名读音相同：{one} / {other}</translation>
    </message>
    <message>
        <source>the parents differ</source>
        <translation>父母不同</translation>
    </message>
    <message>
        <source>the same ID number with 15 and with 18 digits</source>
        <translation>身份证号相同，一为15位一为18位</translation>
    </message>
    <message>
        <source>the sexes differ</source>
        <translation>性别不同</translation>
    </message>
    <message>
        <source>the spouses differ</source>
        <translation>配偶不同</translation>
    </message>
    <message>
        <source>they may be twins</source>
        <translation>可能是双胞胎</translation>
    </message>
    <message>
        <source>two characters of the name are swapped: {one} / {other}</source>
        <translation>姓名两字颠倒：{one} / {other}</translation>
    </message>
    <message>
        <source>two digits of the ID number differ</source>
        <translation>身份证号有两位不同</translation>
    </message>
    <message>
        <source>two neighbouring digits of the ID number are swapped</source>
        <translation>身份证号相邻两位颠倒</translation>
    </message>
    <message>
        <source>two sound ID numbers that differ</source>
        <translation>两个有效身份证号不一致</translation>
    </message>
    <message>
        <source>{name} was changed since the merge and cannot be brought back</source>
        <translation>{name}在合并后又有改动，不能恢复</translation>
    </message>
    <message>
        <source>{name} was edited since the merge ({fields}): take the later edits back first, or choose to keep them</source>
        <translation>{name}在合并后又修改过（{fields}）：请先撤销后来的修改，或选择保留这些修改</translation>
    </message>
    <message>
        <source>{name} was itself merged into another record later: take that merge apart first</source>
        <translation>{name}后来又并入了另一条记录：请先拆分那次合并</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>After a death the support does not go on. Where the register is wrong, correct the register</source>
        <translation>死亡后不能继续享受。如登记有误，请先更正登记册</translation>
    </message>
    <message>
        <source>Another case stands in the archive under this number</source>
        <translation>该归档编号已有其他个案</translation>
    </message>
    <message>
        <source>By the register the person died; correct the register first</source>
        <translation>登记册中此人已死亡，请先更正登记册</translation>
    </message>
    <message>
        <source>By the register the person lives; only of somebody who died another person is paid</source>
        <translation>登记册中此人健在；只有本人死亡后才能由他人领取</translation>
    </message>
    <message>
        <source>Choose another programme or category; the case stands in this one</source>
        <translation>请选择其他项目或类别；个案已在此项目中</translation>
    </message>
    <message>
        <source>Choose the event after which the support goes on</source>
        <translation>请选择哪一情况之后继续享受</translation>
    </message>
    <message>
        <source>Choose the programme and category to which the case is transferred</source>
        <translation>请选择转入的项目和类别</translation>
    </message>
    <message>
        <source>Entitlements {year}–{no}</source>
        <translation>权益{year}–{no}</translation>
    </message>
    <message>
        <source>For this event {month} is the last month; a later one may not be paid</source>
        <translation>按规定该事项的最后享受月份为{month}，不能再晚</translation>
    </message>
    <message>
        <source>It was changed in the meantime; look at it again</source>
        <translation>其间已有更改，请重新查看</translation>
    </message>
    <message>
        <source>It was transferred, and the new case goes on; end or withdraw that one first</source>
        <translation>已转项目且新个案仍在办理，请先退出或撤回新个案</translation>
    </message>
    <message>
        <source>Name the handler who signs</source>
        <translation>请填写经办人</translation>
    </message>
    <message>
        <source>Name the responsible person who signs</source>
        <translation>请填写负责人</translation>
    </message>
    <message>
        <source>Not decided for {name}: {problem}</source>
        <translation>{name}未作决定：{problem}</translation>
    </message>
    <message>
        <source>Not decided: {problem}</source>
        <translation>未作决定：{problem}</translation>
    </message>
    <message>
        <source>Nothing is changed by this</source>
        <translation>没有任何更改</translation>
    </message>
    <message>
        <source>Say what ends the support</source>
        <translation>请选择退出原因</translation>
    </message>
    <message>
        <source>The case has ended with this month and for this reason already</source>
        <translation>个案已按此月份和原因退出</translation>
    </message>
    <message>
        <source>The day lies in the future</source>
        <translation>日期在今天之后</translation>
    </message>
    <message>
        <source>The first month would lie after the last one ({month})</source>
        <translation>起始月份晚于最后月份（{month}）</translation>
    </message>
    <message>
        <source>The person died; end the case instead</source>
        <translation>此人已死亡，请办理退出</translation>
    </message>
    <message>
        <source>The register does not tell this event any more; look at the case again</source>
        <translation>登记册中已没有这一情况，请重新查看个案</translation>
    </message>
    <message>
        <source>The register has no record of the person any more. Bring it back, or end the case and open it anew</source>
        <translation>登记册中已没有此人记录。请恢复记录，或退出后重新建立个案</translation>
    </message>
    <message>
        <source>The support began in {month}; where nothing was ever owed, write the month before it</source>
        <translation>从{month}开始享受；如从未应享受，请填写其前一个月</translation>
    </message>
    <message>
        <source>There is a case of this person in the programme already; close that one first</source>
        <translation>此人在该项目已有个案，请先办结该个案</translation>
    </message>
    <message>
        <source>There is no such village</source>
        <translation>没有这个村</translation>
    </message>
    <message>
        <source>This can not be changed by a decision</source>
        <translation>此项不能通过决定更改</translation>
    </message>
    <message>
        <source>This case is not there any more</source>
        <translation>个案已不存在</translation>
    </message>
    <message>
        <source>This day lies before the decision before it ({day})</source>
        <translation>日期早于上一次决定（{day}）</translation>
    </message>
    <message>
        <source>This decision is not possible now: the case stands at another point of its way</source>
        <translation>个案目前的状态不能作此决定</translation>
    </message>
    <message>
        <source>This is the ID number of the person who died</source>
        <translation>这是死者本人的公民身份号码</translation>
    </message>
    <message>
        <source>This programme has no such category</source>
        <translation>该项目没有这个类别</translation>
    </message>
    <message>
        <source>What ends the support has not happened yet on this day; wait for it</source>
        <translation>该日期尚未到来，请到时再办</translation>
    </message>
    <message>
        <source>Write a month as 2026-07</source>
        <translation>请按2026-07的格式填写月份</translation>
    </message>
    <message>
        <source>Write the ID number of who receives the money; a digit is missing or wrong</source>
        <translation>请填写领取人的公民身份号码；号码缺位或有误</translation>
    </message>
    <message>
        <source>Write the day of the decision, as 2026-7-1 or 20260701</source>
        <translation>请填写决定日期，如2026-7-1或20260701</translation>
    </message>
    <message>
        <source>Write the day on which it happened, as 2026-7-1 or 20260701</source>
        <translation>请填写发生日期，如2026-7-1或20260701</translation>
    </message>
    <message>
        <source>Write the last month that is still owed, as 2026-07</source>
        <translation>请填写最后享受月份，如2026-07</translation>
    </message>
    <message>
        <source>Write the name of who receives the money</source>
        <translation>请填写领取人姓名</translation>
    </message>
    <message>
        <source>Write the number of the file in the archive</source>
        <translation>请填写归档编号</translation>
    </message>
    <message>
        <source>Write the reason: it stays with the decision</source>
        <translation>请填写理由，理由随决定保存</translation>
    </message>
    <message>
        <source>{person} stands in both places; handler and responsible person must be two people</source>
        <translation>两处都是{person}；经办人和负责人必须是两个人</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>{age} years</source>
        <translation>{age} 岁</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The disk is full: nothing was saved; free some space and save again</source>
        <translation>磁盘已满，没有保存。请腾出空间后重新保存。</translation>
    </message>
    <message>
        <source>The disk reports an error: nothing was saved; copy the office folder to another disk</source>
        <translation>磁盘读写出错，没有保存。请把办公室文件夹复制到其他磁盘。</translation>
    </message>
    <message>
        <source>The office file cannot be opened: check that the disk is attached</source>
        <translation>无法打开数据文件。请检查磁盘或U盘是否接好。</translation>
    </message>
    <message>
        <source>The office file is busy: close other programs that use it and try again</source>
        <translation>数据文件正被占用。请关闭使用它的其他程序后重试。</translation>
    </message>
    <message>
        <source>The office file is damaged or is not an office file: restore the last backup</source>
        <translation>数据文件已损坏，或不是本程序的数据文件。请恢复最近一次备份。</translation>
    </message>
    <message>
        <source>The office file is damaged: stop working and restore the last backup</source>
        <translation>数据文件已损坏。请停止操作，恢复最近一次备份。</translation>
    </message>
    <message>
        <source>The office file is read-only: nothing was saved; check the folder's permissions</source>
        <translation>数据文件为只读，没有保存。请检查文件夹的权限。</translation>
    </message>
    <message>
        <source>The passphrase is not right: check the keyboard layout and capitals, then try again</source>
        <translation>口令不正确。请检查输入法和大小写后重试。</translation>
    </message>
    <message>
        <source>There is an office in {folder} already: open it, or choose an empty folder</source>
        <translation>{folder} 中已有办公室。请直接打开，或另选一个空文件夹。</translation>
    </message>
    <message>
        <source>There is no office in {folder}: choose the folder that holds office.db and keys.json</source>
        <translation>{folder} 中没有办公室。请选择内有 office.db 和 keys.json 的文件夹。</translation>
    </message>
    <message>
        <source>This cannot be taken back: another record has come to have the same number in the meantime</source>
        <translation>无法撤销：其间已有另一条记录使用了相同的号码。请先核对该记录。</translation>
    </message>
    <message>
        <source>This office is already open in another window: close that one first</source>
        <translation>这个办公室已在另一个窗口中打开。请先关闭那个窗口。</translation>
    </message>
    <message>
        <source>This office was written by a newer program (file version {found}, this program knows {known}): update the program</source>
        <translation>这个办公室由更新版本的程序保存（文件版本 {found}，本程序支持到 {known}）。请升级程序。</translation>
    </message>
    <message>
        <source>keys.json is damaged: put back the copy from the last backup</source>
        <translation>keys.json 已损坏。请用最近一次备份中的 keys.json 替换。</translation>
    </message>
    <message>
        <source>{name} could not be written: check that the folder exists, is not full, and that the file is not open</source>
        <translation>无法写入 {name}。请检查文件夹是否存在、空间是否够用、文件是否正被打开。</translation>
    </message>
    <message>
        <source>{text} is not a period: write a year such as 2025 or a quarter such as 2025Q2</source>
        <translation>“{text}”不是有效的时段。请填年份（如 2025）或季度（如 2025Q2）。</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Choose the person in the register first</source>
        <translation>请先在登记册中选定人员，或填写其身份号码</translation>
    </message>
    <message>
        <source>Household {number} has no head now: choose a new one</source>
        <translation>{number} 户现在没有户主，请办理户主变更</translation>
    </message>
    <message>
        <source>{name} has left the register already, on {date}</source>
        <translation>{name} 已于 {date} 离册，请核对</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>This file is not among the evidence any more</source>
        <translation>该文件已不在佐证材料中</translation>
    </message>
    <message>
        <source>What the file should belong to does not exist any more</source>
        <translation>该文件所属的记录已不存在</translation>
    </message>
    <message>
        <source>{name} cannot be read: check that the stick or camera is still there</source>
        <translation>无法读取{name}：请检查U盘或相机是否仍连接</translation>
    </message>
    <message>
        <source>{name} could not be written: check that the folder exists and is not full</source>
        <translation>无法写入{name}：请检查文件夹是否存在、磁盘是否已满</translation>
    </message>
    <message>
        <source>{name} has {size} MB; a file of evidence may have {most} MB: make the photo smaller, or scan at 200 dpi</source>
        <translation>{name}有{size} MB，佐证文件每个不超过{most} MB：请缩小照片，或以200 dpi扫描</translation>
    </message>
    <message>
        <source>{name} is a HEIC photo of a telephone: set the camera to JPEG (most compatible), or save the photo as JPEG first</source>
        <translation>{name}是手机的HEIC照片：请将相机设为JPEG（兼容性最佳），或先另存为JPEG</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name}是空文件</translation>
    </message>
    <message>
        <source>{name} is kept at another office: only its name and hash came with the bundle</source>
        <translation>{name}存放在其他单位：数据包只带来文件名和校验值</translation>
    </message>
    <message>
        <source>{name} is neither a photo (PNG, JPEG, WebP) nor a PDF, whatever its name says</source>
        <translation>无论文件名如何，{name}不是照片（PNG、JPEG、WebP），也不是PDF</translation>
    </message>
    <message>
        <source>{name} is not what was stored: its hash differs</source>
        <translation>{name}与存入时不一致：校验值不符</translation>
    </message>
    <message>
        <source>{name} is not whole: its end is missing. Copy it again from the camera or stick</source>
        <translation>{name}不完整，缺少结尾：请从相机或U盘重新复制</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A cell of {length} characters does not fit into an .xls (at most {most}): write .xlsx</source>
        <translation>有一个单元格有 {length} 个字，.xls 最多 {most} 个：请改用 .xlsx</translation>
    </message>
    <message>
        <source>All columns, plain</source>
        <translation>全部字段（原样）</translation>
    </message>
    <message>
        <source>An .xls sheet holds {most} columns and this list has {columns}: leave some out, or write .xlsx</source>
        <translation>.xls 最多 {most} 列，这张表有 {columns} 列：请减少列，或改用 .xlsx</translation>
    </message>
    <message>
        <source>An .xlsx sheet holds {most} rows: filter the list, or write CSV</source>
        <translation>.xlsx 最多 {most} 行：请先筛选，或改用 CSV</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>与屏幕一致</translation>
    </message>
    <message>
        <source>Choose at least one column</source>
        <translation>请至少选择一列</translation>
    </message>
    <message>
        <source>Filled in by:            Person in charge:            Date: {date}</source>
        <translation>填表人：　　　　　　负责人：　　　　　　报出日期：{date}</translation>
    </message>
    <message>
        <source>For a notice, masked</source>
        <translation>公示用（打码）</translation>
    </message>
    <message>
        <source>Give the profile a name</source>
        <translation>请给方案起个名称</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nothing of this profile may be made public: choose columns with names, places or work</source>
        <translation>此方案没有可以公示的列：请选择姓名、村组或工作类的列</translation>
    </message>
    <message>
        <source>Row {row} holds a broken character that no text file can keep: correct the record and write again</source>
        <translation>第 {row} 行有无法写入文本文件的坏字符：请更正记录后重新导出</translation>
    </message>
    <message>
        <source>The list is empty: there is nothing to export</source>
        <translation>列表为空，没有可导出的内容</translation>
    </message>
    <message>
        <source>The saved profile could not be read</source>
        <translation>保存的方案无法读取</translation>
    </message>
    <message>
        <source>There is no export profile {name}</source>
        <translation>没有名为“{name}”的导出方案</translation>
    </message>
    <message>
        <source>Write what the list is for: each export is recorded with its purpose</source>
        <translation>请写明用途：每次导出都会连同用途记录在案</translation>
    </message>
    <message>
        <source>{column} cannot be written in this way</source>
        <translation>“{column}”不能按这种方式写出</translation>
    </message>
    <message>
        <source>{column} is no column of this list any more and was left out</source>
        <translation>“{column}”已不是此列表的列，已略去</translation>
    </message>
    <message>
        <source>{encoding} is not offered: choose UTF-8 or GB18030</source>
        <translation>不支持编码 {encoding}：请选 UTF-8 或 GB18030</translation>
    </message>
    <message>
        <source>{name} belongs to the program: save it under another name</source>
        <translation>“{name}”是程序自带的方案：请另取名称保存</translation>
    </message>
    <message>
        <source>{name} must end in .xlsx, .xls or .csv</source>
        <translation>{name} 的扩展名必须是 .xlsx、.xls 或 .csv</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>(sum of verified − sum of differences) / sum of verified</source>
        <translation>（核实数之和 − 差数之和）÷ 核实数之和</translation>
    </message>
    <message>
        <source>A figure counts in the month it is about</source>
        <translation>数据计入其所属月份</translation>
    </message>
    <message>
        <source>A notice counts in the month of the last day of its first term</source>
        <translation>按首次整改期限届满之日所在月份计</translation>
    </message>
    <message>
        <source>A record counts in the month of its due day; without one, of the day it happened</source>
        <translation>记录计入应办日期所在月份；没有应办日期的，计入发生日期所在月份</translation>
    </message>
    <message>
        <source>Accuracy of reported figures</source>
        <translation>上报数据准确率</translation>
    </message>
    <message>
        <source>Activities of culture yards and fairs, by their records</source>
        <translation>文化大院、集市等文化活动，以活动记录为准</translation>
    </message>
    <message>
        <source>All records of this work that the subject has; offers that were declined are left out</source>
        <translation>该对象此类工作的全部记录；本人谢绝的不计</translation>
    </message>
    <message>
        <source>An event counts in the month it happened</source>
        <translation>变动计入发生月份</translation>
    </message>
    <message>
        <source>Applications handled by their due day against applications due</source>
        <translation>在期限内办理的申请占应办申请数</translation>
    </message>
    <message>
        <source>As the register stands on the day of scoring, for the last day of the period</source>
        <translation>按计分当日登记册，统计考核期最后一天的情况</translation>
    </message>
    <message>
        <source>Batches of entitlements paid out in full by their due day against batches due</source>
        <translation>按期足额发放的资金批次与应发批次之比</translation>
    </message>
    <message>
        <source>Births entered in the period; a statistic to monitor, never scored</source>
        <translation>本期登记的出生数，仅供观察，不得记分</translation>
    </message>
    <message>
        <source>Births registered</source>
        <translation>出生登记</translation>
    </message>
    <message>
        <source>Board updates found in order, by quarter</source>
        <translation>按季度统计合格的宣传栏更新</translation>
    </message>
    <message>
        <source>Calls and visits made by the two contacts against those due; families that declined are left out</source>
        <translation>双岗联系人已完成的联系和走访占应完成数，谢绝联系的家庭不计</translation>
    </message>
    <message>
        <source>Cases of money for families withheld or diverted</source>
        <translation>截留、挪用群众资金的次数</translation>
    </message>
    <message>
        <source>Certificates handled by their due day against those applied for</source>
        <translation>按期办结的证件与申请办理的证件之比</translation>
    </message>
    <message>
        <source>Certificates handled in time</source>
        <translation>证件按期办理</translation>
    </message>
    <message>
        <source>Checks of register entries made in time against those due</source>
        <translation>按期完成的信息核查与应核查之比</translation>
    </message>
    <message>
        <source>Childcare-subsidy guidance</source>
        <translation>育儿补贴告知</translation>
    </message>
    <message>
        <source>Commendations</source>
        <translation>表彰</translation>
    </message>
    <message>
        <source>Commendations by the level that gave them</source>
        <translation>按表彰单位级别统计的表彰数</translation>
    </message>
    <message>
        <source>Complaints answered late, or open past their due day</source>
        <translation>逾期答复或到期仍未办结的投诉</translation>
    </message>
    <message>
        <source>Complaints not answered in time</source>
        <translation>投诉逾期未答复</translation>
    </message>
    <message>
        <source>Contact visits to households made in time against those due; families that declined are left out</source>
        <translation>按期完成的入户联系与应入户联系之比；谢绝的家庭不计</translation>
    </message>
    <message>
        <source>Contacts with families that asked for them, kept in time against those due; declined ones are left out</source>
        <translation>应家庭要求的联系服务，按期完成与应完成之比；谢绝的不计</translation>
    </message>
    <message>
        <source>Contacts with special families</source>
        <translation>特殊家庭联系</translation>
    </message>
    <message>
        <source>Contraceptive stock faults</source>
        <translation>药具断货或过期</translation>
    </message>
    <message>
        <source>Corrections finished in time</source>
        <translation>差错按时更正</translation>
    </message>
    <message>
        <source>Corrections finished within their term against corrections found</source>
        <translation>在期限内完成的更正占应更正数</translation>
    </message>
    <message>
        <source>Cultural activities</source>
        <translation>文化活动</translation>
    </message>
    <message>
        <source>Data exchanged between departments</source>
        <translation>部门数据通报</translation>
    </message>
    <message>
        <source>Day on which the monthly report was complete</source>
        <translation>月报报齐日</translation>
    </message>
    <message>
        <source>Days after the end of the month at which its last figure was reported</source>
        <translation>月末之后第几天报齐该月最后一项数据</translation>
    </message>
    <message>
        <source>Disclosures of village affairs found true and complete, at least one each quarter</source>
        <translation>真实完整的村务公开次数，每季度至少一次</translation>
    </message>
    <message>
        <source>Entitlement applications handled in time</source>
        <translation>权益申请按时办理</translation>
    </message>
    <message>
        <source>Everybody in the register of the village who has not left it by the end of the period</source>
        <translation>登记在该村、截至考核期末未离册的全部居民</translation>
    </message>
    <message>
        <source>Exams passed</source>
        <translation>业务考试合格率</translation>
    </message>
    <message>
        <source>Exchanges of counts with health, education and police, held with a written analysis</source>
        <translation>与卫生、教育、公安等部门核对汇总数据并形成书面分析的次数</translation>
    </message>
    <message>
        <source>Experience presented</source>
        <translation>经验交流</translation>
    </message>
    <message>
        <source>Experience presented at conferences, by level</source>
        <translation>按会议级别统计的经验交流发言数</translation>
    </message>
    <message>
        <source>Falsified records</source>
        <translation>弄虚作假</translation>
    </message>
    <message>
        <source>Families of newborns told about the subsidy against newborns registered</source>
        <translation>已告知补贴政策的新生儿家庭占已登记新生儿数</translation>
    </message>
    <message>
        <source>Funds withheld</source>
        <translation>截留资金</translation>
    </message>
    <message>
        <source>Health and policy sessions</source>
        <translation>健康和政策宣讲</translation>
    </message>
    <message>
        <source>Hours of training attended against hours required</source>
        <translation>参加培训学时与规定学时之比</translation>
    </message>
    <message>
        <source>Households reached by printed matter</source>
        <translation>宣传品入户</translation>
    </message>
    <message>
        <source>Households that received the leaflets against all households at the time</source>
        <translation>收到宣传品的户数占当时总户数</translation>
    </message>
    <message>
        <source>How close the reported figures came to those that a re-check found</source>
        <translation>上报数据与复核数据的接近程度</translation>
    </message>
    <message>
        <source>Incidents in which personal data got into wrong hands</source>
        <translation>个人信息泄露给无关人员的事件</translation>
    </message>
    <message>
        <source>Information pieces used by media</source>
        <translation>信息稿件采用</translation>
    </message>
    <message>
        <source>Inspections of health institutions and pharmacies found in order, by quarter</source>
        <translation>按季度统计合格的医疗机构和药店检查</translation>
    </message>
    <message>
        <source>Inspections of institutions</source>
        <translation>机构检查</translation>
    </message>
    <message>
        <source>Joint meetings attended</source>
        <translation>联席会议参会</translation>
    </message>
    <message>
        <source>Joint meetings attended by the department's head against those called</source>
        <translation>部门负责人参加联席会议次数与应参加次数之比</translation>
    </message>
    <message>
        <source>Joint meetings with decisions carried out</source>
        <translation>联席会议及议定事项落实</translation>
    </message>
    <message>
        <source>Letters of service signed, by the level of government they were signed with</source>
        <translation>签订的服务责任书，按签订层级统计</translation>
    </message>
    <message>
        <source>Letters signed against letters that the office requires</source>
        <translation>已签责任书占应签责任书的份数</translation>
    </message>
    <message>
        <source>Meetings of village workers held on the 1st of the month, with minutes; for a worker, those attended</source>
        <translation>每月1日召开并有记录的村级例会；对专干个人，为其参加的次数</translation>
    </message>
    <message>
        <source>Missing consent</source>
        <translation>同意书缺失</translation>
    </message>
    <message>
        <source>Money of the county paid in against what the county budgeted</source>
        <translation>县级到位经费与县级预算之比</translation>
    </message>
    <message>
        <source>Money of the township paid in against what the township budgeted</source>
        <translation>乡镇到位经费与乡镇预算之比</translation>
    </message>
    <message>
        <source>Money paid in against the budget of the period</source>
        <translation>本期到位经费占预算的金额</translation>
    </message>
    <message>
        <source>Monthly change reports on time</source>
        <translation>人口变动月报按时报送</translation>
    </message>
    <message>
        <source>Monthly meetings of village workers</source>
        <translation>村级每月例会</translation>
    </message>
    <message>
        <source>Months whose figures were reported by the 5th of the next month</source>
        <translation>次月5日前报齐数字的月份</translation>
    </message>
    <message>
        <source>Notice boards brought up to date</source>
        <translation>宣传栏更新</translation>
    </message>
    <message>
        <source>Notices posted, photographed and with objections answered, against notices due</source>
        <translation>已张贴、留影并答复异议的公示占应公示数</translation>
    </message>
    <message>
        <source>Offers made and recorded against registered couples; uptake is never counted</source>
        <translation>已告知并记录的占登记夫妻数，是否接受一律不计</translation>
    </message>
    <message>
        <source>Outlets found without stock or with expired items</source>
        <translation>发现断货或有过期药具的发放点次数</translation>
    </message>
    <message>
        <source>Payments on time</source>
        <translation>资金按期发放</translation>
    </message>
    <message>
        <source>People who passed the exam of their work against people who sat it</source>
        <translation>业务考试合格人数与参考人数之比</translation>
    </message>
    <message>
        <source>Personal-data incidents</source>
        <translation>个人信息事件</translation>
    </message>
    <message>
        <source>Pieces by the level of the medium</source>
        <translation>按媒体级别统计的稿件数</translation>
    </message>
    <message>
        <source>Population events reported by the 5th of the next month against all reported</source>
        <translation>次月5日前上报的人口变动与全部上报变动之比</translation>
    </message>
    <message>
        <source>Population events reported in time</source>
        <translation>人口变动及时上报</translation>
    </message>
    <message>
        <source>Postpartum visits offered</source>
        <translation>产后访视服务</translation>
    </message>
    <message>
        <source>Pre-pregnancy check and folic acid offered</source>
        <translation>孕前优生检查和叶酸服务告知</translation>
    </message>
    <message>
        <source>Proved violations of a resident's rights by the office or village</source>
        <translation>经查实的单位或村侵害群众权益的次数</translation>
    </message>
    <message>
        <source>Public notices posted</source>
        <translation>公示张贴</translation>
    </message>
    <message>
        <source>Quarterly joint meetings whose decisions were carried out, by quarter</source>
        <translation>按季度统计议定事项已落实的联席会议</translation>
    </message>
    <message>
        <source>Records found wrong against records re-checked with the family's agreement, by quarter</source>
        <translation>按季度统计经家庭同意复核的记录中不符的条数</translation>
    </message>
    <message>
        <source>Records proved to be falsified</source>
        <translation>经查实的虚假记录数</translation>
    </message>
    <message>
        <source>Records with a valid ID number</source>
        <translation>身份证号有效率</translation>
    </message>
    <message>
        <source>Rectification notices put right only after their first term, or still not put right when it is over</source>
        <translation>超过首次期限才整改到位，或期满仍未整改到位的整改通知</translation>
    </message>
    <message>
        <source>Rectification notices put right within their first term, re-checked and closed, against those due</source>
        <translation>首次期限内整改到位并经复查销号的整改通知，占应完成整改通知的比例</translation>
    </message>
    <message>
        <source>Rectifications in time</source>
        <translation>按期整改</translation>
    </message>
    <message>
        <source>Rectifications overdue</source>
        <translation>逾期整改</translation>
    </message>
    <message>
        <source>Register checks done</source>
        <translation>信息核查完成率</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>居民人数</translation>
    </message>
    <message>
        <source>Residents at the end of the period; sorts villages into tiers and is never scored</source>
        <translation>考核期末居民人数；只用于村的分档，不计分</translation>
    </message>
    <message>
        <source>Residents whose record holds a valid ID number of their own: work of the office, not of the resident</source>
        <translation>登记册中有本人有效身份证号的居民；考核的是登记工作，不是居民本人</translation>
    </message>
    <message>
        <source>Responsibility letters by level</source>
        <translation>分级责任书</translation>
    </message>
    <message>
        <source>Responsibility letters of service</source>
        <translation>服务责任书签订</translation>
    </message>
    <message>
        <source>Reviews of the village charter by the villagers' assembly, found in order</source>
        <translation>经村民会议审议、符合要求的村规民约修订次数</translation>
    </message>
    <message>
        <source>Rights violated</source>
        <translation>侵害权益</translation>
    </message>
    <message>
        <source>Sample re-check</source>
        <translation>抽样复核</translation>
    </message>
    <message>
        <source>Service and data tasks handed over by slip, done by their due day against those due</source>
        <translation>按期完成的交办单任务（服务、数据类）与应完成之比</translation>
    </message>
    <message>
        <source>Service contacts kept</source>
        <translation>服务联系落实</translation>
    </message>
    <message>
        <source>Service funds of the county</source>
        <translation>县级服务经费</translation>
    </message>
    <message>
        <source>Service funds of the township</source>
        <translation>乡镇服务经费</translation>
    </message>
    <message>
        <source>Service funds paid in</source>
        <translation>工作经费到位</translation>
    </message>
    <message>
        <source>Service records found without a complete consent row</source>
        <translation>缺少完整知情同意记录的服务记录数</translation>
    </message>
    <message>
        <source>Service visits made</source>
        <translation>入户服务走访</translation>
    </message>
    <message>
        <source>Sessions held by the village</source>
        <translation>村里举办的宣讲活动场次</translation>
    </message>
    <message>
        <source>Staff trainings with the exam passed</source>
        <translation>业务培训考试合格</translation>
    </message>
    <message>
        <source>Support measures for families that the department owes, carried out by their due day</source>
        <translation>应落实的惠家政策措施中按期落实的比例</translation>
    </message>
    <message>
        <source>Support policies carried out</source>
        <translation>惠家政策落实</translation>
    </message>
    <message>
        <source>Tasks done in time</source>
        <translation>交办任务按期完成</translation>
    </message>
    <message>
        <source>The months of the period for which figures were reported</source>
        <translation>考核期内已上报数据的月份</translation>
    </message>
    <message>
        <source>The months of the period that are over and whose due day has passed</source>
        <translation>考核期内已结束且已过报送期限的月份</translation>
    </message>
    <message>
        <source>The population events of the village in months whose due day has passed</source>
        <translation>该村已过报送期限月份的人口变动</translation>
    </message>
    <message>
        <source>The records of this work that ended with the result “done” or “in order”</source>
        <translation>此类工作中结果为“完成”或“合格”的记录</translation>
    </message>
    <message>
        <source>The records that were due by the day of scoring; offers that were declined are left out</source>
        <translation>截至计分日应办的记录；本人谢绝的不计</translation>
    </message>
    <message>
        <source>The records with a level that were not refused</source>
        <translation>有层级且未被退回的记录</translation>
    </message>
    <message>
        <source>The rectification notices that are closed or past their first term; those withdrawn, or answered in time and waiting for the re-check, are left out</source>
        <translation>已销号或首次整改期限已过的整改通知；已撤销的，以及按期回复、待复查的不计</translation>
    </message>
    <message>
        <source>The reported figures that a re-check has verified</source>
        <translation>经复核核实的上报数据</translation>
    </message>
    <message>
        <source>Training hours</source>
        <translation>培训学时</translation>
    </message>
    <message>
        <source>Trainings of village workers that ended with a passed exam</source>
        <translation>村级工作人员参加并考试合格的培训次数</translation>
    </message>
    <message>
        <source>Village affairs disclosed</source>
        <translation>村务公开</translation>
    </message>
    <message>
        <source>Village charter looked after</source>
        <translation>村规民约修订</translation>
    </message>
    <message>
        <source>Visits after a birth offered in time against those due; families that declined are left out</source>
        <translation>按期提供的产后访视与应提供之比；谢绝的家庭不计</translation>
    </message>
    <message>
        <source>closed and answered within the first term / due</source>
        <translation>首次期限内整改到位并销号 / 应完成</translation>
    </message>
    <message>
        <source>day of the last figure − last day of the month</source>
        <translation>最后一项数据上报日 − 当月最后一日</translation>
    </message>
    <message>
        <source>done on time / due</source>
        <translation>按时完成数 ÷ 应完成数</translation>
    </message>
    <message>
        <source>due − closed and answered within the first term</source>
        <translation>应完成 − 首次期限内整改到位并销号</translation>
    </message>
    <message>
        <source>late + failed + open past the due day</source>
        <translation>超期 + 不合格 + 过期未办</translation>
    </message>
    <message>
        <source>months on time / months of the period</source>
        <translation>按时月数 ÷ 期内月数</translation>
    </message>
    <message>
        <source>number of records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>number of records, by level</source>
        <translation>分级记录数</translation>
    </message>
    <message>
        <source>number of residents</source>
        <translation>居民人数</translation>
    </message>
    <message>
        <source>reported by the 5th of the next month / all</source>
        <translation>次月5日前上报数 ÷ 全部上报数</translation>
    </message>
    <message>
        <source>residents with a valid ID number / residents</source>
        <translation>有有效身份证号的居民 ÷ 全部居民</translation>
    </message>
    <message>
        <source>sum of quantities / sum of totals</source>
        <translation>数量合计 ÷ 总数合计</translation>
    </message>
    <message>
        <source>the figures add up to more than any real figure: look for a slip in a quantity</source>
        <translation>数量合计超出合理范围：请检查记录中的数量是否录错</translation>
    </message>
    <message>
        <source>the library of facts does not know {key} any more</source>
        <translation>指标库中已没有 {key} 这一指标</translation>
    </message>
</context>
<context>
    <name>FactLibrary</name>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>The library has no fact {key}</source>
        <translation>指标库中没有 {key} 这项指标。请从指标列表中选择。</translation>
    </message>
    <message>
        <source>Village workers</source>
        <translation>村级专干</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>done / due</source>
        <translation>完成数/应完成数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>件（次）数</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>10 years (archive rules, order no. 8)</source>
        <translation>10年（《机关文件材料归档范围和文书档案保管期限规定》，国家档案局令第8号）</translation>
    </message>
    <message>
        <source>3 years after the answer</source>
        <translation>答复后3年</translation>
    </message>
    <message>
        <source>30 years (accounting records; archive rules, order no. 8)</source>
        <translation>30年（会计资料；8号令）</translation>
    </message>
    <message>
        <source>30 years after the support ends (archive rules, order no. 8)</source>
        <translation>扶助结束后30年（归档规定，8号令）</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>弃权票</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Account no.</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>Agreed to contact on</source>
        <translation>同意联系日期</translation>
    </message>
    <message>
        <source>Amount (fen)</source>
        <translation>金额（分）</translation>
    </message>
    <message>
        <source>Amount as shown</source>
        <translation>公示标准</translation>
    </message>
    <message>
        <source>Amount in fen</source>
        <translation>金额（分）</translation>
    </message>
    <message>
        <source>Announced seed</source>
        <translation>公布的种子</translation>
    </message>
    <message>
        <source>Answer to the offer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>整改完成日期</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>Archive no.</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>区划代码</translation>
    </message>
    <message>
        <source>Awaited after</source>
        <translation>办理后待签</translation>
    </message>
    <message>
        <source>Awaited before</source>
        <translation>办理前待签</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Batch of the county</source>
        <translation>县级批次</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Birth order</source>
        <translation>孩次</translation>
    </message>
    <message>
        <source>Birthday of the child</source>
        <translation>子女出生日期</translation>
    </message>
    <message>
        <source>Both entries agreed on</source>
        <translation>两次录入一致日期</translation>
    </message>
    <message>
        <source>Care ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>个案编号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Certificate issued on</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>证号</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Child it depends on</source>
        <translation>所依据的子女</translation>
    </message>
    <message>
        <source>Child it is about</source>
        <translation>涉及子女</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子女数</translation>
    </message>
    <message>
        <source>Citizen ID</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>办结经办人</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>Confirmed, or to be confirmed</source>
        <translation>已确认或待确认</translation>
    </message>
    <message>
        <source>Contact at home</source>
        <translation>家中联系人</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Contact until</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Day of the contact</source>
        <translation>联系日期</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>情况发生日期</translation>
    </message>
    <message>
        <source>Day that opens the support</source>
        <translation>事由日期</translation>
    </message>
    <message>
        <source>Days are counted as</source>
        <translation>计日方式</translation>
    </message>
    <message>
        <source>Days of the public notice</source>
        <translation>公示天数</translation>
    </message>
    <message>
        <source>Days of the term</source>
        <translation>期限天数</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>核定人</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Digest that gives the order</source>
        <translation>决定次序的摘要</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>流向</translation>
    </message>
    <message>
        <source>Dissolved on</source>
        <translation>注销日期</translation>
    </message>
    <message>
        <source>Document it comes from</source>
        <translation>文件依据</translation>
    </message>
    <message>
        <source>Document it refers to</source>
        <translation>引用文件</translation>
    </message>
    <message>
        <source>Document it rests on</source>
        <translation>政策依据</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Door no.</source>
        <translation>门牌号</translation>
    </message>
    <message>
        <source>Drawn at</source>
        <translation>抽签时间</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>应办日期</translation>
    </message>
    <message>
        <source>Duty in family services</source>
        <translation>家庭服务职责</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>退出日期</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>Entitled person</source>
        <translation>享受人</translation>
    </message>
    <message>
        <source>Established on</source>
        <translation>立户日期</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Event it rests on</source>
        <translation>依据的情况</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Family doctor</source>
        <translation>家庭医生</translation>
    </message>
    <message>
        <source>Family in care</source>
        <translation>关怀家庭</translation>
    </message>
    <message>
        <source>Father citizen ID</source>
        <translation>父亲身份号码</translation>
    </message>
    <message>
        <source>Father in the register</source>
        <translation>登记在册的父亲</translation>
    </message>
    <message>
        <source>Father name</source>
        <translation>父亲姓名</translation>
    </message>
    <message>
        <source>File of the bank</source>
        <translation>银行文件格式</translation>
    </message>
    <message>
        <source>First day of the round</source>
        <translation>督查开始日</translation>
    </message>
    <message>
        <source>First due on</source>
        <translation>首次截止日</translation>
    </message>
    <message>
        <source>First marriage</source>
        <translation>初婚日期</translation>
    </message>
    <message>
        <source>First month owed</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>Followed up on</source>
        <translation>跟进日期</translation>
    </message>
    <message>
        <source>For the statistics that the law asks of the township</source>
        <translation>用于乡镇依法承担的人口统计</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>From household</source>
        <translation>原户号</translation>
    </message>
    <message>
        <source>Frozen at</source>
        <translation>锁定时间</translation>
    </message>
    <message>
        <source>Group as shown</source>
        <translation>公示组名</translation>
    </message>
    <message>
        <source>Group on that day</source>
        <translation>当时所在组</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>召开日期</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>开始执行日期</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>停止执行日期</translation>
    </message>
    <message>
        <source>Hospital with a green channel</source>
        <translation>绿色通道医院</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Household no.</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>退回方式</translation>
    </message>
    <message>
        <source>How its days are counted</source>
        <translation>天数计算方式</translation>
    </message>
    <message>
        <source>How many times the groups were gone through</source>
        <translation>第几遍抽取</translation>
    </message>
    <message>
        <source>How the family was reached</source>
        <translation>告知方式</translation>
    </message>
    <message>
        <source>Hukou nature</source>
        <translation>户口性质</translation>
    </message>
    <message>
        <source>Hukou place</source>
        <translation>户籍地</translation>
    </message>
    <message>
        <source>ID number of who is paid</source>
        <translation>领取人身份号码</translation>
    </message>
    <message>
        <source>Identity number as shown</source>
        <translation>公示身份号码</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>下达日期</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Item of the scheme</source>
        <translation>考核项目</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>变动类型</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>变动类别</translation>
    </message>
    <message>
        <source>Kind of family in care</source>
        <translation>家庭类型</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Kind of household</source>
        <translation>户类型</translation>
    </message>
    <message>
        <source>Kind of payment</source>
        <translation>发放类型</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>所属记录类型</translation>
    </message>
    <message>
        <source>Kind of subject</source>
        <translation>考核对象类型</translation>
    </message>
    <message>
        <source>Kind of support in the programme</source>
        <translation>项目类别</translation>
    </message>
    <message>
        <source>Kind of the record behind it</source>
        <translation>来源记录类型</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Last consent to the wording on</source>
        <translation>最近一份用语同意书日期</translation>
    </message>
    <message>
        <source>Last day of the notice</source>
        <translation>公示截止日</translation>
    </message>
    <message>
        <source>Last day of the round</source>
        <translation>督查结束日</translation>
    </message>
    <message>
        <source>Last month owed</source>
        <translation>终止月份</translation>
    </message>
    <message>
        <source>Leader of the team</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离册日期</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Line of the checklist</source>
        <translation>检查条目</translation>
    </message>
    <message>
        <source>Lines paid</source>
        <translation>到账笔数</translation>
    </message>
    <message>
        <source>Lines sent back</source>
        <translation>退回笔数</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Marked at</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Members of the meeting</source>
        <translation>应到人数</translation>
    </message>
    <message>
        <source>Members of the team</source>
        <translation>组员</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>实到人数</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入人员</translation>
    </message>
    <message>
        <source>Met or not</source>
        <translation>是否符合</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Minutes taken by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Months asked back, with fen</source>
        <translation>追回月份及金额（分）</translation>
    </message>
    <message>
        <source>Months paid</source>
        <translation>发放月份</translation>
    </message>
    <message>
        <source>Mother citizen ID</source>
        <translation>母亲身份号码</translation>
    </message>
    <message>
        <source>Mother in the register</source>
        <translation>登记在册的母亲</translation>
    </message>
    <message>
        <source>Mother name</source>
        <translation>母亲姓名</translation>
    </message>
    <message>
        <source>Moved from</source>
        <translation>迁出地</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>迁往地</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name as shown</source>
        <translation>公示姓名</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>子女姓名</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>联系人姓名</translation>
    </message>
    <message>
        <source>Name of the department</source>
        <translation>部门名称</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Name of the group on that day</source>
        <translation>抽签当日组名</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>政策名称</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>检查组名称</translation>
    </message>
    <message>
        <source>Name of the village on that day</source>
        <translation>抽签当日村名</translation>
    </message>
    <message>
        <source>Name of who applied</source>
        <translation>申请人姓名</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>No. in the old system</source>
        <translation>原系统编号</translation>
    </message>
    <message>
        <source>No. of the resident in the old system</source>
        <translation>人员原系统编号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notice no.</source>
        <translation>通知书文号</translation>
    </message>
    <message>
        <source>Number in the year</source>
        <translation>年内序号</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Number of the draw</source>
        <translation>第几次抽签</translation>
    </message>
    <message>
        <source>Number of the list</source>
        <translation>名单文号</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>公示编号</translation>
    </message>
    <message>
        <source>Office that takes objections</source>
        <translation>受理异议单位</translation>
    </message>
    <message>
        <source>Old name</source>
        <translation>原名称</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Opinion of the meeting</source>
        <translation>评议意见</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>发放日期</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>资金发放</translation>
    </message>
    <message>
        <source>Pays up to</source>
        <translation>发放至</translation>
    </message>
    <message>
        <source>People of the group on that day</source>
        <translation>抽签当日本组人数</translation>
    </message>
    <message>
        <source>People of the village on that day</source>
        <translation>抽签当日全村人数</translation>
    </message>
    <message>
        <source>Permanent: yearly rosters and lists refer to it</source>
        <translation>永久：年度名册和发放清册以此为据</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Person in care</source>
        <translation>关怀对象</translation>
    </message>
    <message>
        <source>Person it is for</source>
        <translation>扶助对象</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>Phone of who applied</source>
        <translation>申请人电话</translation>
    </message>
    <message>
        <source>Place in the calendar</source>
        <translation>在日历中的位置</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>名单内序号</translation>
    </message>
    <message>
        <source>Place in the order of the draw</source>
        <translation>抽签次序</translation>
    </message>
    <message>
        <source>Place of the meeting</source>
        <translation>会议地点</translation>
    </message>
    <message>
        <source>Place on the notice</source>
        <translation>名单序号</translation>
    </message>
    <message>
        <source>Points given, in hundredths</source>
        <translation>评分（百分之一分）</translation>
    </message>
    <message>
        <source>Points lost, in hundredths</source>
        <translation>失分（百分之一分）</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Post of the contact</source>
        <translation>联系人职务</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Programme as shown</source>
        <translation>公示项目</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quarter inspected</source>
        <translation>所查季度</translation>
    </message>
    <message>
        <source>Rate it rests on</source>
        <translation>所依据的标准</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>离册原因</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>退出原因</translation>
    </message>
    <message>
        <source>Reason of the result</source>
        <translation>结果原因</translation>
    </message>
    <message>
        <source>Reason, or what was found</source>
        <translation>理由或发现的情况</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>收据号</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>Record it was found in</source>
        <translation>来源记录</translation>
    </message>
    <message>
        <source>Record that it belongs to</source>
        <translation>所属记录</translation>
    </message>
    <message>
        <source>Record that tells the event</source>
        <translation>情况来源记录</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Records drawn</source>
        <translation>抽查件数</translation>
    </message>
    <message>
        <source>Records found wrong</source>
        <translation>不符件数</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>适用地区</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Relation after</source>
        <translation>变动后关系</translation>
    </message>
    <message>
        <source>Relation before</source>
        <translation>变动前关系</translation>
    </message>
    <message>
        <source>Relation of who applied</source>
        <translation>申请人与对象关系</translation>
    </message>
    <message>
        <source>Relation to head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>上报日期</translation>
    </message>
    <message>
        <source>Residence place</source>
        <translation>现居住地</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>居住状况</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Responsible for closing</source>
        <translation>办结责任人</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result of the national system</source>
        <translation>国家系统结果</translation>
    </message>
    <message>
        <source>Result of the notice</source>
        <translation>公示结果</translation>
    </message>
    <message>
        <source>Result of the objection</source>
        <translation>异议处理结果</translation>
    </message>
    <message>
        <source>Result of the vote</source>
        <translation>表决结果</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>审核日期</translation>
    </message>
    <message>
        <source>Round of the year</source>
        <translation>本年第几轮</translation>
    </message>
    <message>
        <source>Rows that belong to no line</source>
        <translation>未匹配行数</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>文件校验值（SHA-256）</translation>
    </message>
    <message>
        <source>SHA-256 over the lines</source>
        <translation>明细的SHA-256</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核办法</translation>
    </message>
    <message>
        <source>Sent to the bank on</source>
        <translation>送银行日期</translation>
    </message>
    <message>
        <source>Services wanted</source>
        <translation>希望得到的服务</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>结清日期</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>签署身份</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Spouse citizen ID</source>
        <translation>配偶公民身份号码</translation>
    </message>
    <message>
        <source>Spouse in care</source>
        <translation>关怀对象配偶</translation>
    </message>
    <message>
        <source>Spouse in the register</source>
        <translation>登记在册的配偶</translation>
    </message>
    <message>
        <source>Spouse name</source>
        <translation>配偶姓名</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Stage after</source>
        <translation>办理后环节</translation>
    </message>
    <message>
        <source>Stage before</source>
        <translation>办理前环节</translation>
    </message>
    <message>
        <source>Stage of the notice</source>
        <translation>公示环节</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>办理后状态</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>办理前状态</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>名单状态</translation>
    </message>
    <message>
        <source>State of the notice</source>
        <translation>公示状态</translation>
    </message>
    <message>
        <source>State of the recovery</source>
        <translation>追回状态</translation>
    </message>
    <message>
        <source>State of the round</source>
        <translation>督查状态</translation>
    </message>
    <message>
        <source>Statutory duty: Government Information Regulations Art. 15; PIPL Art. 13(1)(3)</source>
        <translation>法定职责：《政府信息公开条例》第十五条；《个人信息保护法》第十三条第一款第三项</translation>
    </message>
    <message>
        <source>Statutory duty: Government Information Regulations Art. 15; PIPL Art. 13(1)(3), 25</source>
        <translation>法定职责：《政府信息公开条例》第十五条；《个人信息保护法》第十三条第一款第三项、第二十五条</translation>
    </message>
    <message>
        <source>Statutory duty: Organic Law of Villagers' Committees Art. 26; PIPL Art. 13(1)(3)</source>
        <translation>法定职责：《村民委员会组织法》第二十六条；《个人信息保护法》第十三条第一款第三项</translation>
    </message>
    <message>
        <source>Statutory duty: PIPL Art. 13(1)(3), 28, 29; Population and Family Planning Law Art. 31, 32</source>
        <translation>法定职责：个人信息保护法第十三条第一款第三项、第二十八条、第二十九条；人口与计划生育法第三十一条、第三十二条</translation>
    </message>
    <message>
        <source>Statutory duty: PIPL Art. 13(1)(3), 28, 29; separate consent on the application</source>
        <translation>法定职责：个人信息保护法第十三条第一款第三项、第二十八条、第二十九条；申请时单独同意</translation>
    </message>
    <message>
        <source>Statutory duty: PIPL Art. 13(1)(3), 28; Population and Family Planning Law Art. 31, 32</source>
        <translation>法定职责：个人信息保护法第十三条第一款第三项、第二十八条；人口与计划生育法第三十一条、第三十二条</translation>
    </message>
    <message>
        <source>Statutory duty: PIPL Art. 13(1)(3); Population and Family Planning Law Art. 10, 12</source>
        <translation>履行法定职责所必需：《个人信息保护法》第十三条第一款第三项；《人口与计划生育法》第十条、第十二条</translation>
    </message>
    <message>
        <source>Statutory duty: PIPL Art. 13(1)(3); Statistics Law Art. 7</source>
        <translation>履行法定职责所必需：《个人信息保护法》第十三条第一款第三项；《统计法》第七条</translation>
    </message>
    <message>
        <source>Statutory duty: Population and Family Planning Law Art. 10, 12</source>
        <translation>法定职责：《人口与计划生育法》第十条、第十二条</translation>
    </message>
    <message>
        <source>Statutory duty: Population and Family Planning Law Art. 10, 31, 32</source>
        <translation>法定职责：《人口与计划生育法》第十条、第三十一条、第三十二条</translation>
    </message>
    <message>
        <source>Statutory duty: Population and Family Planning Law Art. 10, 43</source>
        <translation>履行法定职责所必需：《人口与计划生育法》第十条、第四十三条</translation>
    </message>
    <message>
        <source>Statutory duty: Population and Family Planning Law Art. 32; PIPL Art. 13(1)(3), 28, 29 separate consent</source>
        <translation>法定职责：《人口与计划生育法》第三十二条；《个人信息保护法》第十三条第一款第三项、第二十八条、第二十九条，单独同意</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Step of the calendar</source>
        <translation>日历步骤</translation>
    </message>
    <message>
        <source>Subject that is marked</source>
        <translation>考核对象</translation>
    </message>
    <message>
        <source>Sum in fen</source>
        <translation>合计（分）</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Taken down on</source>
        <translation>撤下日期</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>受理电话</translation>
    </message>
    <message>
        <source>Times escalated</source>
        <translation>督办次数</translation>
    </message>
    <message>
        <source>Title of the list</source>
        <translation>名单名称</translation>
    </message>
    <message>
        <source>Title of the notice</source>
        <translation>公示标题</translation>
    </message>
    <message>
        <source>Title of the round</source>
        <translation>督查名称</translation>
    </message>
    <message>
        <source>To answer what was said against a notice; who said it is not kept</source>
        <translation>答复对公示的异议；不登记提出异议的人</translation>
    </message>
    <message>
        <source>To be followed up by</source>
        <translation>跟进期限</translation>
    </message>
    <message>
        <source>To decide on an application, by whom and on what ground, and to pay what is owed</source>
        <translation>办理申请、记明由谁依据什么决定，并发放应得的扶助</translation>
    </message>
    <message>
        <source>To find entitlements of the family, such as the childcare subsidy</source>
        <translation>用于核对家庭可享受的待遇，如育儿补贴</translation>
    </message>
    <message>
        <source>To household</source>
        <translation>新户号</translation>
    </message>
    <message>
        <source>To keep in touch with a family that wishes it; read only by those who look after it</source>
        <translation>与愿意联系的家庭保持联系；只有其联系人可以查看</translation>
    </message>
    <message>
        <source>To know what a family was told of, and not to ask again who declined</source>
        <translation>记录告知过哪些政策，谢绝的不再打扰</translation>
    </message>
    <message>
        <source>To know which person a service or entitlement is for</source>
        <translation>用于确认服务或待遇的对象</translation>
    </message>
    <message>
        <source>To know who serves the village or sits for the department, and how to reach them</source>
        <translation>明确村级服务人员、部门联系人及其联系方式</translation>
    </message>
    <message>
        <source>To let neighbours object before anything is granted, and to prove how long it hung</source>
        <translation>在批准之前让群众提出异议，并证明公示时间</translation>
    </message>
    <message>
        <source>To pay and to answer by what held on a day, and to show where it is written</source>
        <translation>按当日执行的标准发放和答复，并说明文件依据</translation>
    </message>
    <message>
        <source>To pay the right person into the right account</source>
        <translation>把资金发放到本人的账户</translation>
    </message>
    <message>
        <source>To pay to the right account</source>
        <translation>把钱发到正确的账户</translation>
    </message>
    <message>
        <source>To pay what is owed once and wholly, and to answer for it</source>
        <translation>应发尽发、不重不漏，并可追溯</translation>
    </message>
    <message>
        <source>To prove that the village discussed an application, and how it voted</source>
        <translation>证明村里对申请进行了评议以及表决情况</translation>
    </message>
    <message>
        <source>To reach the family with an offer or a notice</source>
        <translation>用于联系家庭，告知服务和政策</translation>
    </message>
    <message>
        <source>To reach whoever applied, and to know for whom</source>
        <translation>联系申请人，明确代谁申请</translation>
    </message>
    <message>
        <source>To show and assess the office's and the village's own work</source>
        <translation>用于记录和考核乡镇、村的工作</translation>
    </message>
    <message>
        <source>To show what a mark, a finding or an appeal rests on; things are photographed, never people</source>
        <translation>佐证评分、问题或申诉；只拍物，不拍人</translation>
    </message>
    <message>
        <source>To tell people of one name apart and to pay the right person</source>
        <translation>用于区分同名人员，确保补贴发给本人</translation>
    </message>
    <message>
        <source>Transferred from</source>
        <translation>转自个案</translation>
    </message>
    <message>
        <source>Type of work</source>
        <translation>工作类型</translation>
    </message>
    <message>
        <source>Typed again by</source>
        <translation>复录人</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Verified value</source>
        <translation>核实数</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Village and group</source>
        <translation>村组</translation>
    </message>
    <message>
        <source>Village as shown</source>
        <translation>公示村名</translation>
    </message>
    <message>
        <source>Village group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Village on that day</source>
        <translation>当时所在村</translation>
    </message>
    <message>
        <source>Village worker</source>
        <translation>村级工作人员</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>反对票</translation>
    </message>
    <message>
        <source>Votes in favour</source>
        <translation>同意票</translation>
    </message>
    <message>
        <source>Way of the contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>发放结果</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation>文件说明</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>待遇内容</translation>
    </message>
    <message>
        <source>What is required</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What stands since</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>What stood before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>What the family needs</source>
        <translation>家庭需求</translation>
    </message>
    <message>
        <source>What the family wishes</source>
        <translation>家庭意愿</translation>
    </message>
    <message>
        <source>What the register said</source>
        <translation>当时登记情况</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>核实处理情况</translation>
    </message>
    <message>
        <source>What was done for it</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>What was found on the line</source>
        <translation>条目检查结果</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation>张贴地点</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>外出去向</translation>
    </message>
    <message>
        <source>Whether it still counts as paid</source>
        <translation>是否计为已发</translation>
    </message>
    <message>
        <source>Which contact</source>
        <translation>联系人类别</translation>
    </message>
    <message>
        <source>While in post, then 10 years (archive rules, order no. 8)</source>
        <translation>任职期间及离任后10年（国家档案局第8号令）</translation>
    </message>
    <message>
        <source>While the care lasts, then 3 years</source>
        <translation>关怀期间，结束后3年</translation>
    </message>
    <message>
        <source>While the person belongs to the township, then 3 years</source>
        <translation>属本乡镇人员期间保存，此后再保存3年</translation>
    </message>
    <message>
        <source>Who applied</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Who is paid</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Who made contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Who may have it</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Who spoke with the family</source>
        <translation>告知人</translation>
    </message>
    <message>
        <source>Whole month or difference</source>
        <translation>整月或者补差</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>咨询人</translation>
    </message>
    <message>
        <source>Whose opinion is awaited</source>
        <translation>待谁签署</translation>
    </message>
    <message>
        <source>Why it was drawn again</source>
        <translation>重新抽签原因</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Why the bank sent it back</source>
        <translation>银行退回原因</translation>
    </message>
    <message>
        <source>Why the care ended</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Why the group was drawn</source>
        <translation>抽中原因</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>作废日期</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Written down at</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Year of the number</source>
        <translation>文号年份</translation>
    </message>
    <message>
        <source>Year of the subsidy</source>
        <translation>补贴年度</translation>
    </message>
    <message>
        <source>Year or quarter</source>
        <translation>年度或季度</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>public</source>
        <translation>非个人信息</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>敏感个人信息</translation>
    </message>
</context>
<context>
    <name>Household</name>
    <message>
        <source>Choose a village, and a group if there is one</source>
        <translation>请选择村和组</translation>
    </message>
    <message>
        <source>Choose members of this household</source>
        <translation>请选择本户的成员</translation>
    </message>
    <message>
        <source>Choose two different households</source>
        <translation>请选择两个不同的户</translation>
    </message>
    <message>
        <source>Choose who is the head</source>
        <translation>请选定一位户主</translation>
    </message>
    <message>
        <source>Somebody has to stay: to move the whole household, use “move”</source>
        <translation>至少要有一人留下。整户迁居请用“迁居”。</translation>
    </message>
    <message>
        <source>The day of the change lies in the future</source>
        <translation>变动日期晚于今天，请核对</translation>
    </message>
    <message>
        <source>The village has a household {number} already: choose another number</source>
        <translation>本村已有 {number} 户，请换一个户号</translation>
    </message>
    <message>
        <source>This household is not in the register any more</source>
        <translation>该户已不在册</translation>
    </message>
    <message>
        <source>Type the number of the new household</source>
        <translation>请填写新户的户号</translation>
    </message>
    <message>
        <source>Write the day of the change, as 2026-3-5 or 20260305</source>
        <translation>请填写变动日期，如 2026-3-5 或 20260305</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>No heading row was found in the first {rows} rows: the sheet needs a row with headings such as {examples}</source>
        <translation>前 {rows} 行中没有找到标题行。请在表中加一行标题，例如 {examples}。</translation>
    </message>
    <message>
        <source>Reason (correct the cells, then import this workbook)</source>
        <translation>原因（改正单元格后导入本工作簿）</translation>
    </message>
    <message>
        <source>Row in the sheet</source>
        <translation>原表行号</translation>
    </message>
    <message>
        <source>The file {name} was not found</source>
        <translation>找不到文件 {name}。请重新选择文件。</translation>
    </message>
    <message>
        <source>There is no import of the kind {kind}</source>
        <translation>没有“{kind}”这一类导入。</translation>
    </message>
    <message>
        <source>There is no import with the number {number}</source>
        <translation>没有第 {number} 号导入批次。请从导入批次列表中选择。</translation>
    </message>
    <message>
        <source>This import was taken back before</source>
        <translation>这一批导入已经撤销过。</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>待改正</translation>
    </message>
    <message>
        <source>a 15-digit number of the old kind is read as no number: enter the 18-digit one</source>
        <translation>15 位旧号码按无号码处理，请补填 18 位公民身份号码</translation>
    </message>
    <message>
        <source>a character has no standard code ({character}): choose the right one and type it again</source>
        <translation>含有非标准编码的字（{character}），请用输入法选字重新录入</translation>
    </message>
    <message>
        <source>a line about the table and no record: it was left out</source>
        <translation>这是填表说明或签名行，不是记录，已略过</translation>
    </message>
    <message>
        <source>a line of totals and no record: it was left out</source>
        <translation>这是合计行，不是记录，已略过</translation>
    </message>
    <message>
        <source>a masked figure is read as missing, not as zero</source>
        <translation>被遮盖的数字按缺失处理，不作 0</translation>
    </message>
    <message>
        <source>a placeholder is read as no number</source>
        <translation>占位号码按无号码处理</translation>
    </message>
    <message>
        <source>another column already gives this field; the column is left out</source>
        <translation>已有另一列填写同一项目，本列不导入</translation>
    </message>
    <message>
        <source>data of a birth or of health stay with the clinic; the column is left out</source>
        <translation>分娩和健康数据由医疗机构保管，此列不读取</translation>
    </message>
    <message>
        <source>health and contraception belong to services a person asks for; the column is left out</source>
        <translation>健康和避孕信息只在本人申请服务时记录，本列不导入</translation>
    </message>
    <message>
        <source>how many children somebody has is not taken from lists; the column is left out</source>
        <translation>不从名单读取孩次、子女数，此列不读取</translation>
    </message>
    <message>
        <source>lists of this kind put pressure on people; the column is left out</source>
        <translation>这类名单会给群众造成压力，本列不导入</translation>
    </message>
    <message>
        <source>row {row} has the same ID number but differs: find out who this is, then import the row again</source>
        <translation>与第 {row} 行公民身份号码相同但内容不同，请查明是谁的号码后重新导入本行</translation>
    </message>
    <message>
        <source>row {row} has the same name, birth date and household: the person stands in the sheet twice</source>
        <translation>与第 {row} 行姓名、出生日期、户号相同，同一人在表中重复</translation>
    </message>
    <message>
        <source>row {row} has the same number but differs: find out which is right, then import the row again</source>
        <translation>与第 {row} 行编号相同但内容不同：请核实哪一行正确，再导入本行</translation>
    </message>
    <message>
        <source>row {row} says the same of the same person: the line stands in the sheet twice</source>
        <translation>第 {row} 行已有同一人的同一事项：这一行在表中重复</translation>
    </message>
    <message>
        <source>social maintenance fees and fines were abolished; the column is left out</source>
        <translation>社会抚养费和相关罚款已经取消，本列不导入</translation>
    </message>
    <message>
        <source>sorting people by policy has had no legal ground since 2021; the column is left out</source>
        <translation>按政策内外划分人员自2021年起已无法律依据，本列不导入</translation>
    </message>
    <message>
        <source>stored as a number, this is January or October: type it again as text</source>
        <translation>存成了数值，分不清是 1 月还是 10 月，请按文本格式重新录入</translation>
    </message>
    <message>
        <source>the ID number has {length} characters instead of 18: look it up on the card</source>
        <translation>公民身份号码应为 18 位，现为 {length} 位，请按身份证核对</translation>
    </message>
    <message>
        <source>the ID number holds characters that no ID number has: look it up on the card</source>
        <translation>公民身份号码含有不应有的字符，请按身份证核对</translation>
    </message>
    <message>
        <source>the ID number was stored as a number, so its last digits are lost: type it again as text</source>
        <translation>公民身份号码被存成数值，末几位已丢失，请按文本格式重新录入</translation>
    </message>
    <message>
        <source>the birth date inside the ID number does not exist: look it up on the card</source>
        <translation>公民身份号码中的出生日期不存在，请按身份证核对</translation>
    </message>
    <message>
        <source>the birth date is not the one in the ID number ({date}): check which is right</source>
        <translation>出生日期与公民身份号码中的（{date}）不一致，请核对以哪个为准</translation>
    </message>
    <message>
        <source>the cell holds TRUE or FALSE instead of a value: type the value itself</source>
        <translation>该单元格是逻辑值 TRUE/FALSE，不是内容：请填写内容本身</translation>
    </message>
    <message>
        <source>the check digit of the ID number is wrong: one digit at least is not right</source>
        <translation>公民身份号码校验码不符，至少有一位有误，请按身份证核对</translation>
    </message>
    <message>
        <source>the date has to be given to the day</source>
        <translation>日期须填到日，请补全</translation>
    </message>
    <message>
        <source>the date lies in the future</source>
        <translation>日期晚于今天，请核对</translation>
    </message>
    <message>
        <source>the formula in this cell ends in an error: write the value itself into the cell</source>
        <translation>该单元格的公式出错，没有结果：请直接填写数值或文字</translation>
    </message>
    <message>
        <source>the headings once more and no record: the line was left out</source>
        <translation>这是重复的表头，不是记录，已略过</translation>
    </message>
    <message>
        <source>the name holds a sign that belongs to no name ({character}): check it</source>
        <translation>姓名中有不属于姓名的符号（{character}）：请核对</translation>
    </message>
    <message>
        <source>the parent has the person's own ID number: look it up on the card</source>
        <translation>父亲或母亲的身份证号码与本人相同：请核对身份证</translation>
    </message>
    <message>
        <source>the phone number has {length} digits: it is not complete</source>
        <translation>电话号码只有 {length} 位，不完整，请核对</translation>
    </message>
    <message>
        <source>the register has no place for it; the column is left out</source>
        <translation>登记册中没有对应项目，本列不导入</translation>
    </message>
    <message>
        <source>the register holds “{kept}” here and was not changed: correct the record itself if the sheet is right</source>
        <translation>登记册中为“{kept}”，未作改动；如以本表为准，请在登记册中更正</translation>
    </message>
    <message>
        <source>the sex is not the one in the ID number: check which is right</source>
        <translation>性别与公民身份号码不一致，请核对以哪个为准</translation>
    </message>
    <message>
        <source>the spouse has the person's own ID number: look it up on the card</source>
        <translation>配偶的公民身份号码与本人相同，请按身份证核对</translation>
    </message>
    <message>
        <source>the text has {length} characters, more than the {limit} that the register keeps: shorten it</source>
        <translation>文字有 {length} 个字，超过登记簿可存的 {limit} 个字：请缩短</translation>
    </message>
    <message>
        <source>the village has no household with this number: the line is taken without it; look the number up</source>
        <translation>本村没有这个户号：该行已导入，但未记户号，请查核户号</translation>
    </message>
    <message>
        <source>the village “{name}” is not in the office's list: correct the name or add the village first</source>
        <translation>村名“{name}”不在本办公室的村组名单中，请改正村名或先添加该村</translation>
    </message>
    <message>
        <source>this is not a date that exists</source>
        <translation>不是有效日期，请核对</translation>
    </message>
    <message>
        <source>this is not a name: it holds no letter or character</source>
        <translation>这不是姓名：没有文字</translation>
    </message>
    <message>
        <source>this is not a whole number</source>
        <translation>不是整数，请核对</translation>
    </message>
    <message>
        <source>this kind of work is counted in whole numbers</source>
        <translation>这类工作按整数计数，请核对</translation>
    </message>
    <message>
        <source>this person left the register on {date} and was not changed: record a move if somebody came back</source>
        <translation>此人已于 {date} 离册，未作改动。若已回来，请办理迁入。</translation>
    </message>
    <message>
        <source>this sheet has fitting headings too but was not read: save it as a file of its own and import that</source>
        <translation>该工作表也有可导入的表头，但这次没有读取：请把它另存为单独的文件再导入</translation>
    </message>
    <message>
        <source>this word is not in the code list</source>
        <translation>不在代码表中，请改用规定的名称</translation>
    </message>
    <message>
        <source>{field} is missing; without it the row cannot be kept</source>
        <translation>缺少“{field}”，本行无法保存</translation>
    </message>
    <message>
        <source>{name} cannot be read as a workbook or CSV table: open it in Excel or WPS and save it as .xlsx</source>
        <translation>{name} 不是可以读取的工作簿或 CSV 表格。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>{name} cannot be read: close it in other programs, check that the disk is attached, and try again</source>
        <translation>无法读取 {name}：请在其他程序中关闭该文件，检查磁盘是否接好，然后重试。</translation>
    </message>
    <message>
        <source>{name} has a cell of more than {limit} characters near line {line}: a quotation mark is missing there; correct it in Excel or WPS and save the file as .xlsx</source>
        <translation>{name} 第 {line} 行附近有超过 {limit} 个字的单元格，多半是缺了一个引号：请用 Excel 或 WPS 打开改正，另存为 .xlsx 再导入</translation>
    </message>
    <message>
        <source>{name} is a picture, not a table: ask its sender for the workbook itself</source>
        <translation>{name} 是图片，不是表格：请向报送人索要表格文件本身</translation>
    </message>
    <message>
        <source>{name} is a text document, not a table: ask its sender for the workbook itself</source>
        <translation>{name} 是文档，不是表格：请向报送人索要表格文件本身</translation>
    </message>
    <message>
        <source>{name} is a web page with the name of a workbook: open it in Excel or WPS and save it as .xlsx</source>
        <translation>{name} 虽用工作簿的名称，实际是网页文件。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>{name} is an XML table of an old program: open it in Excel or WPS and save it as .xlsx</source>
        <translation>{name} 是旧程序的 XML 表格：请用 Excel 或 WPS 打开，另存为 .xlsx 再导入</translation>
    </message>
    <message>
        <source>{name} is an archive: unpack it first, then import the workbook inside</source>
        <translation>{name} 是压缩包：请先解压，再导入其中的表格</translation>
    </message>
    <message>
        <source>{name} is empty: check that it is the right file and was saved to the end</source>
        <translation>{name} 是空的：请核对是否选对了文件、文件是否保存完整</translation>
    </message>
    <message>
        <source>{name} is protected by a password: save it without one and try again</source>
        <translation>{name} 设有密码。请取消密码并保存后重新导入。</translation>
    </message>
    <message>
        <source>{name} would unpack to {size} MB: this is no ordinary workbook and was not opened</source>
        <translation>{name} 解压后有 {size} MB，不是正常的工作簿，没有打开。请核实文件来源。</translation>
    </message>
    <message>
        <source>“{old}” belongs to {new} since {day}: the row was taken for {new}</source>
        <translation>“{old}”自{day}起并入{new}，该行按{new}导入</translation>
    </message>
    <message>
        <source>“{old}” belongs to {new} since {day}: what happened before was kept with “{old}”</source>
        <translation>“{old}”自{day}起并入{new}，并村前的工作仍记在“{old}”名下</translation>
    </message>
    <message>
        <source>“{old}” is called {new} today: the row was taken for {new}</source>
        <translation>“{old}”现名{new}，该行按{new}导入</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>A round is held after its quarter: it cannot open before {day}</source>
        <translation>督查不能早于所查季度开始：不得早于{day}</translation>
    </message>
    <message>
        <source>Draw the groups first</source>
        <translation>请先抽签</translation>
    </message>
    <message>
        <source>Give each team a name</source>
        <translation>请填写每个检查组的名称</translation>
    </message>
    <message>
        <source>Give the round a title</source>
        <translation>请填写本轮督查的名称</translation>
    </message>
    <message>
        <source>More records were found wrong ({wrong}) than were drawn ({drawn})</source>
        <translation>不符件数（{wrong}）多于抽查件数（{drawn}）</translation>
    </message>
    <message>
        <source>No round {number} of {year} is planned</source>
        <translation>{year}年第{number}轮督查尚未安排</translation>
    </message>
    <message>
        <source>Only a closed round can be opened again</source>
        <translation>只有已结束的督查才能重新打开</translation>
    </message>
    <message>
        <source>Only a round that was not drawn yet can be taken away</source>
        <translation>只有尚未抽签的督查才能撤销</translation>
    </message>
    <message>
        <source>Plan a year from {first} to {last}</source>
        <translation>请选择{first}年至{last}年</translation>
    </message>
    <message>
        <source>Points that a person gives need their reason</source>
        <translation>人工评分必须写明理由</translation>
    </message>
    <message>
        <source>Round {number} of {year}</source>
        <translation>{year}年第{number}轮督查</translation>
    </message>
    <message>
        <source>Rounds are held under schemes for villages; this one scores others: mark them directly</source>
        <translation>督查轮次适用于考核村的办法；本办法考核其他对象，请直接评分</translation>
    </message>
    <message>
        <source>Say whether the line is in order, not in order or not looked at</source>
        <translation>请选择符合、不符合或未看</translation>
    </message>
    <message>
        <source>The four rounds of {year} are planned already</source>
        <translation>{year}年的四轮督查已经安排</translation>
    </message>
    <message>
        <source>The last day of a round lies before its first: {opens} to {closes}</source>
        <translation>督查结束日早于开始日：{opens}至{closes}</translation>
    </message>
    <message>
        <source>The mark was not saved: {why}</source>
        <translation>未保存：{why}</translation>
    </message>
    <message>
        <source>The note may have at most {count} characters</source>
        <translation>备注不超过{count}个字</translation>
    </message>
    <message>
        <source>The round is closed: open it again before marks are changed</source>
        <translation>本轮督查已结束：请先重新打开再修改</translation>
    </message>
    <message>
        <source>The scheme does not ask for this</source>
        <translation>考核办法没有这一项</translation>
    </message>
    <message>
        <source>The seed may have at most {count} characters</source>
        <translation>种子不超过{count}个字符</translation>
    </message>
    <message>
        <source>The seed may not contain the sign |: it parts the seed from the village</source>
        <translation>种子不能含有“|”：它用来隔开种子和村名</translation>
    </message>
    <message>
        <source>The seed needs at least {count} characters: a date, a lottery number, a number called out</source>
        <translation>种子至少{count}个字符：日期、彩票开奖号码、会上报的数</translation>
    </message>
    <message>
        <source>There are no villages yet: import the places or the residents first</source>
        <translation>还没有村：请先导入村组或居民</translation>
    </message>
    <message>
        <source>There is no scheme with the key {key}</source>
        <translation>没有标识为{key}的考核办法</translation>
    </message>
    <message>
        <source>This round does not exist any more</source>
        <translation>该轮督查已不存在</translation>
    </message>
    <message>
        <source>This round was drawn already: another draw needs its reason and stands beside the first</source>
        <translation>本轮已抽签：重新抽签须写明原因，原抽签结果一并保留</translation>
    </message>
    <message>
        <source>This village is not part of the round</source>
        <translation>该村不在本轮督查范围内</translation>
    </message>
    <message>
        <source>Two teams are called {name}</source>
        <translation>有两个检查组都叫{name}</translation>
    </message>
    <message>
        <source>Write down which records were found wrong, by their numbers</source>
        <translation>请写明哪些记录不符（只写编号）</translation>
    </message>
    <message>
        <source>Write why it is drawn again: the reason is printed with both draws</source>
        <translation>请写明重新抽签的原因：原因将随抽签单一并打印</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>已抽签</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens}至{closes}</translation>
    </message>
    <message>
        <source>{points} points cannot be given: the item allows 0 to {most}</source>
        <translation>不能给{points}分：本项可评0至{most}分</translation>
    </message>
    <message>
        <source>{points} points cannot be given: the item allows {choices}</source>
        <translation>不能给{points}分：本项只能评{choices}分</translation>
    </message>
    <message>
        <source>{team}, {members}</source>
        <translation>{team}、{members}</translation>
    </message>
    <message>
        <source>{team}: {leader} (leader)</source>
        <translation>{team}：{leader}（组长）</translation>
    </message>
    <message>
        <source>{text} is not a day: write it as 2026-4-1 or 20260401</source>
        <translation>{text}不是日期：请写成2026-4-1或20260401</translation>
    </message>
    <message>
        <source>{text} is not a number of points with at most two decimals</source>
        <translation>{text}不是分数（最多两位小数）</translation>
    </message>
    <message>
        <source>{text} is not a whole number from 0 on</source>
        <translation>{text}不是0以上的整数</translation>
    </message>
    <message>
        <source>{village} was marked already: nobody draws again after seeing what was found</source>
        <translation>{village}已有检查记录：看到检查结果后不得重新抽签</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Citizen ID</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Date to the day</source>
        <translation>日期（到日）</translation>
    </message>
    <message>
        <source>Date, or only its year or month</source>
        <translation>日期（可只到年或月）</translation>
    </message>
    <message>
        <source>Household of the register</source>
        <translation>登记在册的户</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number or code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Person of the register</source>
        <translation>登记在册的人员</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Record of another kind, chosen by its name</source>
        <translation>其他台账中的一条，按名称选择</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Village and group</source>
        <translation>村组</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Choose at least one entry</source>
        <translation>请至少选择一项</translation>
    </message>
    <message>
        <source>Give at least one of the two ends</source>
        <translation>两端至少填一个</translation>
    </message>
    <message>
        <source>Give the view a name</source>
        <translation>请给视图起个名称</translation>
    </message>
    <message>
        <source>Present or left</source>
        <translation>在册状态</translation>
    </message>
    <message>
        <source>The first end lies after the second</source>
        <translation>起始不能大于结束</translation>
    </message>
    <message>
        <source>The saved view could not be read; the list is shown as it comes</source>
        <translation>保存的视图无法读取，列表按默认显示</translation>
    </message>
    <message>
        <source>There is no list of {record}</source>
        <translation>没有“{record}”列表</translation>
    </message>
    <message>
        <source>There is no place called {place}</source>
        <translation>没有叫“{place}”的村组</translation>
    </message>
    <message>
        <source>This list has no column {column}</source>
        <translation>此列表没有“{column}”列</translation>
    </message>
    <message>
        <source>Type what to look for</source>
        <translation>请输入要查找的内容</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>present</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>{column} = {value}</source>
        <translation>{column} = {value}</translation>
    </message>
    <message>
        <source>{column} cannot be filtered in this way</source>
        <translation>“{column}”不能这样筛选</translation>
    </message>
    <message>
        <source>{column} contains {value}</source>
        <translation>{column}包含“{value}”</translation>
    </message>
    <message>
        <source>{column} from {low}</source>
        <translation>{column} ≥ {low}</translation>
    </message>
    <message>
        <source>{column} is empty</source>
        <translation>{column}为空</translation>
    </message>
    <message>
        <source>{column} is filled in</source>
        <translation>{column}已填</translation>
    </message>
    <message>
        <source>{column} is no column of this list any more and was left out</source>
        <translation>“{column}”已不是此列表的列，已略去</translation>
    </message>
    <message>
        <source>{column} up to {high}</source>
        <translation>{column} ≤ {high}</translation>
    </message>
    <message>
        <source>{column}: {low} to {high}</source>
        <translation>{column}：{low} 至 {high}</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}：{value}</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>共 {count} 条</translation>
    </message>
    <message>
        <source>“{value}” is no age: write a number from 0 to 150</source>
        <translation>“{value}”不是年龄：请填 0 到 150 的数</translation>
    </message>
    <message>
        <source>“{value}” is no date: write 1998-1-3, 199801 or the year alone</source>
        <translation>“{value}”不是日期：请写成 1998-1-3、199801 或只写年份</translation>
    </message>
    <message>
        <source>“{value}” is no number</source>
        <translation>“{value}”不是数字</translation>
    </message>
    <message>
        <source>“{value}” is not in the list of {column}</source>
        <translation>“{value}”不在“{column}”的选项中</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>A closed notice stays as it is</source>
        <translation>已办结的公示不能再改</translation>
    </message>
    <message>
        <source>A number as long as “{number}” has no place in a public notice; write it without</source>
        <translation>公示中不得出现“{number}”这样的长号码，请改写</translation>
    </message>
    <message>
        <source>An objection against this case was upheld: send it back for correction or refuse it</source>
        <translation>对该个案的异议成立：请退回补正或不予办理</translation>
    </message>
    <message>
        <source>Close the notice first: only then it is known what came of it</source>
        <translation>请先办结公示，才能出具证明</translation>
    </message>
    <message>
        <source>Done: {clock}</source>
        <translation>已办理：{clock}</translation>
    </message>
    <message>
        <source>It hangs until {until}, {days}; from {first} on it may be taken down.</source>
        <translation>公示到{until}，共{days}；{first}起可以撤下。</translation>
    </message>
    <message>
        <source>It was posted: withdraw it with a reason, it is not discarded</source>
        <translation>已张贴的不能删除：请写明原因作废</translation>
    </message>
    <message>
        <source>Leave out who objected: no name, telephone or number of that person is kept (“{word}”)</source>
        <translation>请去掉反映人的信息：姓名、电话、证件号码都不登记（“{word}”）</translation>
    </message>
    <message>
        <source>No case waits for this notice, or none can be shown yet</source>
        <translation>没有待公示的个案，或者暂时都不能公示</translation>
    </message>
    <message>
        <source>No objection was received during the period.</source>
        <translation>公示期间未收到异议。</translation>
    </message>
    <message>
        <source>Nobody is named in public for “{programme}”: there is no notice</source>
        <translation>“{programme}”不公示姓名，没有公示</translation>
    </message>
    <message>
        <source>Not done: {problem}</source>
        <translation>未办理：{problem}</translation>
    </message>
    <message>
        <source>Not printed: {problem}</source>
        <translation>未打印：{problem}</translation>
    </message>
    <message>
        <source>Notice [{year}] no. {no}</source>
        <translation>公示〔{year}〕{no}号</translation>
    </message>
    <message>
        <source>Notice {id} was drawn up with {count} people.</source>
        <translation>已起草公示{id}，共{count}人。</translation>
    </message>
    <message>
        <source>Objection {id} was written down.</source>
        <translation>已登记异议{id}。</translation>
    </message>
    <message>
        <source>Objections are taken from the posting until the notice is closed</source>
        <translation>张贴之后、办结之前才登记异议</translation>
    </message>
    <message>
        <source>Objections: {office}, telephone {phone}. Nobody has to give a name.</source>
        <translation>异议反映：{office}，电话{phone}，可以不具姓名。</translation>
    </message>
    <message>
        <source>Only a draft can be posted</source>
        <translation>只有草稿可以张贴</translation>
    </message>
    <message>
        <source>Only a notice that hangs can be taken down</source>
        <translation>只有公示中的才能撤下</translation>
    </message>
    <message>
        <source>People's Government of {township}</source>
        <translation>{township}人民政府</translation>
    </message>
    <message>
        <source>Period: {start} to {end} ({term})</source>
        <translation>公示时间：{start}至{end}（{term}）</translation>
    </message>
    <message>
        <source>Post the notice first; a copy for the web has the same days</source>
        <translation>请先登记张贴，网站副本与之同期</translation>
    </message>
    <message>
        <source>Say how the objection came: by visit, telephone, letter, on line, or to the village</source>
        <translation>请选择反映方式：来访、电话、书信、网上或村里转来</translation>
    </message>
    <message>
        <source>Say whether the objection is upheld or not</source>
        <translation>请选择异议是否成立</translation>
    </message>
    <message>
        <source>Take the notice down first and write down the day</source>
        <translation>请先撤下公示并登记日期</translation>
    </message>
    <message>
        <source>The copy for the web expired on {day}</source>
        <translation>网站副本已于{day}到期</translation>
    </message>
    <message>
        <source>The day lies in the future</source>
        <translation>日期在今天之后</translation>
    </message>
    <message>
        <source>The notice must hang until {day}; it can be taken down from the day after on</source>
        <translation>公示须到{day}，次日起才能撤下</translation>
    </message>
    <message>
        <source>The notice was posted only on {day}</source>
        <translation>公示在{day}才张贴</translation>
    </message>
    <message>
        <source>The objection came only on {day}</source>
        <translation>异议在{day}才收到</translation>
    </message>
    <message>
        <source>The objection is against somebody who is not on this notice</source>
        <translation>异议对象不在本公示名单上</translation>
    </message>
    <message>
        <source>The period of the public notice is over: take it down and close it first</source>
        <translation>公示期已满：请先撤下并办结</translation>
    </message>
    <message>
        <source>The public notice hangs until {day}</source>
        <translation>公示到{day}才期满</translation>
    </message>
    <message>
        <source>The public notice was not posted yet</source>
        <translation>尚未公示</translation>
    </message>
    <message>
        <source>The public notice was taken down but not closed yet</source>
        <translation>公示已撤下，尚未办结</translation>
    </message>
    <message>
        <source>The rule asks for at least {least} days</source>
        <translation>按规定不少于{least}天</translation>
    </message>
    <message>
        <source>There is no paper with the key {key}</source>
        <translation>没有代号为{key}的文书</translation>
    </message>
    <message>
        <source>There is no village “{name}”</source>
        <translation>没有名为“{name}”的村</translation>
    </message>
    <message>
        <source>This copy is to be taken off the web on {day} at the latest.</source>
        <translation>本网页副本最迟于{day}撤下。</translation>
    </message>
    <message>
        <source>This notice hangs in a village: choose the village</source>
        <translation>该公示在村内张贴：请选择村</translation>
    </message>
    <message>
        <source>This notice hangs in the village only; there is no copy for the web</source>
        <translation>该公示只在村内张贴，没有网站副本</translation>
    </message>
    <message>
        <source>This notice is not there any more</source>
        <translation>该公示已不存在</translation>
    </message>
    <message>
        <source>This objection is not there any more</source>
        <translation>该异议已不存在</translation>
    </message>
    <message>
        <source>This objection was answered already</source>
        <translation>该异议已答复</translation>
    </message>
    <message>
        <source>This telephone belongs to a family on the notice: write the one of the office</source>
        <translation>该号码是公示对象家庭的电话：请填写单位电话</translation>
    </message>
    <message>
        <source>Under {basis}, the {count} people named below are proposed for “{programme}”. This is their public notice.</source>
        <translation>根据{basis}，下列{count}人拟享受{programme}，现予公示。</translation>
    </message>
    <message>
        <source>Write the day, as 2026-1-21 or 20260121</source>
        <translation>请填写日期，如2026-1-21或20260121</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>请填写原因</translation>
    </message>
    <message>
        <source>Write the telephone of the office where people may ask or object, such as 0700-1234567</source>
        <translation>请填写单位受理电话，如0700-1234567</translation>
    </message>
    <message>
        <source>Write what was looked into and what came of it</source>
        <translation>请填写核实情况和结果</translation>
    </message>
    <message>
        <source>Write what was said against it, and never who said it</source>
        <translation>请填写异议内容，不要写反映人</translation>
    </message>
    <message>
        <source>Write where it hangs</source>
        <translation>请填写张贴地点</translation>
    </message>
    <message>
        <source>Write which office takes objections</source>
        <translation>请填写受理异议的单位</translation>
    </message>
    <message>
        <source>Write who handles it</source>
        <translation>请填写经办人</translation>
    </message>
    <message>
        <source>Write who is responsible for it</source>
        <translation>请填写责任人</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message>
        <source>close a notice that was taken down, signed by two people</source>
        <translation>办结已撤下的公示，两人签字</translation>
    </message>
    <message>
        <source>closed on {day}: {result}</source>
        <translation>{day}办结：{result}</translation>
    </message>
    <message>
        <source>copy of a public notice for the web</source>
        <translation>公示网站副本</translation>
    </message>
    <message>
        <source>draw up the notice of a programme's stage, of one village or of the township</source>
        <translation>起草某项目某环节的公示（一个村或全乡镇）</translation>
    </message>
    <message>
        <source>hangs, last day</source>
        <translation>公示中，最后一天</translation>
    </message>
    <message>
        <source>hangs, {days} days left</source>
        <translation>公示中，还有{days}天</translation>
    </message>
    <message>
        <source>key of the programme, as old_age_reward</source>
        <translation>项目代号，如old_age_reward</translation>
    </message>
    <message>
        <source>key of the stage, as village_notice</source>
        <translation>环节代号，如village_notice</translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation>未列入：{reason}</translation>
    </message>
    <message>
        <source>list what waits for a notice, and every notice</source>
        <translation>列出待公示的和历次公示</translation>
    </message>
    <message>
        <source>name of the village; left out for a notice of the whole township</source>
        <translation>村名；全乡镇公示不填</translation>
    </message>
    <message>
        <source>not posted yet</source>
        <translation>尚未张贴</translation>
    </message>
    <message>
        <source>number of the notice in the list</source>
        <translation>列表中的序号</translation>
    </message>
    <message>
        <source>period over since {day}, to be taken down</source>
        <translation>{day}已期满，待撤下</translation>
    </message>
    <message>
        <source>public notices: what waits, drafts, posting, objections, closing, papers</source>
        <translation>公示：待公示、起草、张贴、异议、办结、文书</translation>
    </message>
    <message>
        <source>taken down, to be closed</source>
        <translation>已撤下，待办结</translation>
    </message>
    <message>
        <source>waits: {village}, {programme}, {stage}: {count} people ({key})</source>
        <translation>待公示：{village}，{programme}，{stage}：{count}人（{key}）</translation>
    </message>
    <message>
        <source>whole township</source>
        <translation>全乡镇</translation>
    </message>
    <message>
        <source>withdraw a wrong notice with a reason, or discard a draft</source>
        <translation>写明原因作废有误的公示，或者删除草稿</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>{day}作废</translation>
    </message>
    <message>
        <source>write a notice, its certificate or its web copy into a file</source>
        <translation>把公示、公示证明或网站副本写成文件</translation>
    </message>
    <message>
        <source>write down that a draft was posted; it gets its number and last day</source>
        <translation>登记张贴，编号并确定截止日</translation>
    </message>
    <message>
        <source>write down that a notice was taken down after its last day</source>
        <translation>登记期满撤下</translation>
    </message>
    <message>
        <source>write down the answer to an objection, signed by two people</source>
        <translation>登记异议的答复，两人签字</translation>
    </message>
    <message>
        <source>write down what was said against a notice, and never who said it</source>
        <translation>登记异议内容，不登记反映人</translation>
    </message>
    <message>
        <source>{amount} yuan a month</source>
        <translation>每月{amount}元</translation>
    </message>
    <message>
        <source>{amount} yuan a year</source>
        <translation>每年{amount}元</translation>
    </message>
    <message>
        <source>{count} objections to be answered</source>
        <translation>有{count}条异议待答复</translation>
    </message>
    <message>
        <source>{count} objections were not answered yet</source>
        <translation>还有{count}条异议未答复</translation>
    </message>
    <message>
        <source>{count} objections were received, looked into and answered: {results}.</source>
        <translation>公示期间收到异议{count}件，均已核实答复：{results}。</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days}天</translation>
    </message>
    <message>
        <source>{days} working days</source>
        <translation>{days}个工作日</translation>
    </message>
    <message>
        <source>{id}  {number}  {village}  {programme}, {stage}: {clock}</source>
        <translation>{id}  {number}  {village}  {programme}，{stage}：{clock}</translation>
    </message>
    <message>
        <source>{name} came into this stage only on {day}: the notice cannot have been posted before</source>
        <translation>{name}在{day}才进入本环节，张贴日期不能早于该日</translation>
    </message>
    <message>
        <source>{name} could not be written: check that the folder exists and is not full</source>
        <translation>{name}无法写入：请检查文件夹是否存在、磁盘是否已满</translation>
    </message>
    <message>
        <source>{name} does not wait in this stage any more: discard the draft and draw it up again</source>
        <translation>{name}已不在本环节：请作废草稿重新起草</translation>
    </message>
    <message>
        <source>{name} is on another notice of this stage already: discard the draft</source>
        <translation>{name}已在本环节的另一份公示上：请作废草稿</translation>
    </message>
    <message>
        <source>{name}: the family has not agreed to the wording of the notice yet</source>
        <translation>{name}：家庭尚未同意公示用语</translation>
    </message>
    <message>
        <source>{name}: the name cannot be shown; correct it in the register</source>
        <translation>{name}：姓名无法公示，请先在台账中更正</translation>
    </message>
    <message>
        <source>{person} handles it; somebody else must be responsible</source>
        <translation>{person}是经办人，责任人须为另一人</translation>
    </message>
    <message>
        <source>{place}{year} “{programme}”: {stage}</source>
        <translation>{place}{year}年度{programme}{stage}</translation>
    </message>
    <message>
        <source>{result}: {count}</source>
        <translation>{result}{count}件</translation>
    </message>
    <message>
        <source>{village} residents' committee</source>
        <translation>{village}居民委员会</translation>
    </message>
    <message>
        <source>{village} villagers' committee</source>
        <translation>{village}村民委员会</translation>
    </message>
    <message>
        <source>“{programme}” has no notice in this stage</source>
        <translation>“{programme}”在该环节没有公示</translation>
    </message>
    <message>
        <source>“{word}” has no place in a public notice; write it without</source>
        <translation>公示中不得出现“{word}”，请改写</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A red line was crossed: {titles}.</source>
        <translation>触及红线：{titles}。</translation>
    </message>
    <message>
        <source>All departments and stations of the township</source>
        <translation>镇（乡）直各部门、各站所</translation>
    </message>
    <message>
        <source>All figures must be true. Nobody may report falsely, or pass the pressure of an assessment on to residents.</source>
        <translation>各项数据必须真实准确。任何单位和个人不得虚报、瞒报，不得把考核压力转嫁给群众。</translation>
    </message>
    <message>
        <source>All village and residents' committees</source>
        <translation>各村（居）民委员会</translation>
    </message>
    <message>
        <source>Choose the village that the document is for</source>
        <translation>请先选择要生成文书的村。</translation>
    </message>
    <message>
        <source>Circular on the results of the {period} assessment of departments</source>
        <translation>关于{period}部门家庭服务工作考核结果的通报</translation>
    </message>
    <message>
        <source>Circular on the results of the {period} assessment of village family services</source>
        <translation>关于{period}村级家庭服务工作考核情况的通报</translation>
    </message>
    <message>
        <source>Circular on the results of the {period} assessment of village workers</source>
        <translation>关于{period}村级工作员考核结果的通报</translation>
    </message>
    <message>
        <source>Family-services office of {township}</source>
        <translation>{township}家庭服务办公室</translation>
    </message>
    <message>
        <source>Find the cause, do what is still owed, and keep the papers for the re-check</source>
        <translation>查明原因，补做应完成的工作，保存材料备查</translation>
    </message>
    <message>
        <source>Health commission of {county}</source>
        <translation>{county}卫生健康委员会</translation>
    </message>
    <message>
        <source>Health services are offers. A resident who declines is respected, is not counted, and no village loses a point for it.</source>
        <translation>健康服务坚持群众自愿。群众不愿接受服务的，应当予以尊重，不作统计，不因此扣减所在村的得分。</translation>
    </message>
    <message>
        <source>Heat table by item</source>
        <translation>各考核项得分热力图</translation>
    </message>
    <message>
        <source>Heat table by section</source>
        <translation>各章节得分热力图</translation>
    </message>
    <message>
        <source>No font has the character {characters}: choose another way to write it, or install a font that has it; nothing was printed</source>
        <translation>字库中没有以下字：{characters}。请改用规范字，或安装含有该字的字体后重试。本次没有打印。</translation>
    </message>
    <message>
        <source>No rank yet: {items}</source>
        <translation>暂不排名：{items}</translation>
    </message>
    <message>
        <source>Party and government office of {township}</source>
        <translation>{township}党政办公室</translation>
    </message>
    <message>
        <source>People's Government of {township}</source>
        <translation>{township}人民政府</translation>
    </message>
    <message>
        <source>Points were lost mainly in {items}.</source>
        <translation>失分主要在{items}等方面。</translation>
    </message>
    <message>
        <source>Rectification [{year}] no.    (draft, no number yet)</source>
        <translation>整改〔{year}〕　　号（草稿，未取号）</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>红线事项</translation>
    </message>
    <message>
        <source>Results over the periods</source>
        <translation>各期得分走势图</translation>
    </message>
    <message>
        <source>Score sheets of the villages</source>
        <translation>各村考核评分表</translation>
    </message>
    <message>
        <source>Stop at once, make good what was done to anyone, and report in writing</source>
        <translation>立即停止并纠正，消除影响，弥补损失，书面报告</translation>
    </message>
    <message>
        <source>The township sends a liaison to help draw up a plan and looks again within {days} days.</source>
        <translation>由包村干部帮助制定改进方案，并在{days}日内组织复查。</translation>
    </message>
    <message>
        <source>There is no document with the key {key}</source>
        <translation>没有代号为 {key} 的文书。</translation>
    </message>
    <message>
        <source>This text does not fit into its place on {label}, page {page}: shorten “{text}”; nothing was printed</source>
        <translation>{label}第 {page} 页有文字放不下，请缩短“{text}”后重试。本次没有打印。</translation>
    </message>
    <message>
        <source>Under “{scheme}” (version {version}), the family-services work of all villages of {township} in {period} was scored from the records. The results are announced as follows.</source>
        <translation>根据《{scheme}》（{version}版），{township}依据工作记录对各村{period}家庭服务工作进行了考核。现将考核情况通报如下：</translation>
    </message>
    <message>
        <source>Under “{scheme}” (version {version}), the family-services work of the departments of {township} in {period} was scored from the records. The results are announced as follows.</source>
        <translation>根据《{scheme}》（{version}版），镇（乡）对{township}各部门{period}家庭服务工作按记录进行了考核，现将结果通报如下。</translation>
    </message>
    <message>
        <source>Under “{scheme}” (version {version}), the work of the village workers of {township} in {period} was scored from the records. The results are announced as follows.</source>
        <translation>根据《{scheme}》（{version}版），镇（乡）对{township}村级工作员{period}工作按记录进行了考核，现将结果通报如下。</translation>
    </message>
    <message>
        <source>Villages that lost points put the causes right item by item within {days} days and report back in writing; the liaisons help.</source>
        <translation>失分的村要逐项查明原因，在{days}日内完成整改并书面报告；包村干部予以指导帮助。</translation>
    </message>
    <message>
        <source>Where points are lost</source>
        <translation>失分情况图</translation>
    </message>
    <message>
        <source>points so far</source>
        <translation>得分暂计</translation>
    </message>
    <message>
        <source>red line: {titles}</source>
        <translation>触及红线：{titles}</translation>
    </message>
    <message>
        <source>shared by {count}</source>
        <translation>{count}个并列</translation>
    </message>
    <message>
        <source>the assessment of {period}</source>
        <translation>{period}考核</translation>
    </message>
    <message>
        <source>{character} ({code}) in {label}, page {page}</source>
        <translation>“{character}”（{code}，{label}第 {page} 页）</translation>
    </message>
    <message>
        <source>{mark} notice [{year}] no.    </source>
        <translation>{mark}政通〔{year}〕　号</translation>
    </message>
    <message>
        <source>{name} could not be written: check that the folder exists and is not full</source>
        <translation>无法写入 {name}。请检查文件夹是否存在、空间是否够用。</translation>
    </message>
    <message>
        <source>{points} points, {class_title}</source>
        <translation>得{points}分，等次为{class_title}。</translation>
    </message>
    <message>
        <source>{points} points, {class_title}; full marks in {items}</source>
        <translation>得{points}分，等次为{class_title}；{items}等项得满分。</translation>
    </message>
    <message>
        <source>{tier}: rank {rank}</source>
        <translation>{tier}第{rank}</translation>
    </message>
    <message>
        <source>{township} score sheet of a department</source>
        <translation>{township}部门考核评分表</translation>
    </message>
    <message>
        <source>{township} score sheet of a village worker</source>
        <translation>{township}村级工作员考核评分表</translation>
    </message>
    <message>
        <source>{village} lost no point in this run: there is nothing to rectify</source>
        <translation>{village}这次没有失分，不需要整改通知书。</translation>
    </message>
    <message>
        <source>{village} residents' committee</source>
        <translation>{village}居民委员会</translation>
    </message>
    <message>
        <source>{village} villagers' committee</source>
        <translation>{village}村民委员会</translation>
    </message>
    <message>
        <source>“{scheme}” (version {version})</source>
        <translation>《{scheme}》（{version}版）</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>The export of the list {detail} was cut off at {at}: export it again. The records are complete.</source>
        <translation>列表 {detail} 的导出在 {at} 中断：请重新导出。记录完整无缺。</translation>
    </message>
    <message>
        <source>The export to {detail} was cut off at {at}: what lies there is not a finished bundle. Export again; nothing is lost and no number is skipped.</source>
        <translation>{at} 开始的导出（到 {detail}）中途中断，那里的文件不是完整的数据包。请重新导出；数据没有丢失，编号也不会跳号。</translation>
    </message>
    <message>
        <source>The import of {detail} was cut off at {at}: not one row of it was saved. Import the file again; everything from before is complete.</source>
        <translation>{at} 开始的导入（{detail}）中途中断，一行也没有保存。请重新导入该文件；此前的数据完整无缺。</translation>
    </message>
    <message>
        <source>The printing to {detail} was cut off at {at}: print again. The records are complete.</source>
        <translation>{at} 开始的打印（到 {detail}）中途中断。请重新打印；登记和考核数据完整无缺。</translation>
    </message>
    <message>
        <source>The publication of {detail} was cut off at {at}: the result is not published. Publish it again; nothing is lost.</source>
        <translation>{detail}的公布在{at}中断：结果没有公布。请重新公布，没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The scoring of {detail} was cut off at {at}: no result was saved. Score again; earlier results are complete.</source>
        <translation>{at} 开始的评分（{detail}）中途中断，没有保存结果。请重新评分；此前的结果完整无缺。</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Date: {day}</source>
        <translation>报出日期：{day}</translation>
    </message>
    <message>
        <source>Filled in by:</source>
        <translation>填表人：</translation>
    </message>
    <message>
        <source>In charge:</source>
        <translation>负责人（签字）：</translation>
    </message>
    <message>
        <source>Row {row} of the list has {found} cells, but there are {wanted} columns</source>
        <translation>名册第 {row} 行有 {found} 格，应有 {wanted} 列。</translation>
    </message>
    <message>
        <source>There is no type of record with the key {key}</source>
        <translation>没有代号为 {key} 的记录类型。</translation>
    </message>
    <message>
        <source>This village is not in the office's list any more</source>
        <translation>村名单中已没有这个村。</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>自{place}</translation>
    </message>
    <message>
        <source>to {place}</source>
        <translation>往{place}</translation>
    </message>
    <message>
        <source>{text} is no month: write it as 2026-06</source>
        <translation>“{text}”不是月份，请写成2026-06这样的格式。</translation>
    </message>
    <message>
        <source>{title} ({source})</source>
        <translation>{title}（{source}）</translation>
    </message>
    <message>
        <source>{year}-{month}</source>
        <translation>{year}年{month}月</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>At most the months up to {month} can be paid: what comes later is not known yet</source>
        <translation>最多发放到{month}，以后月份的情况尚不能确定</translation>
    </message>
    <message>
        <source>At most {yuan} yuan can be asked back: that is what was paid, is not owed and not asked back yet</source>
        <translation>最多可追回{yuan}元：这是已到账、不应享受且尚未列入追回的金额</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Choose lines that the bank sent back and that are not paid again yet</source>
        <translation>请选择银行退回且尚未重发的明细</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>名单所载</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份号码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>存亡</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未发</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Not done: {problem}</source>
        <translation>未办理：{problem}</translation>
    </message>
    <message>
        <source>Nothing is payable up to {month}: look at what is held back and why</source>
        <translation>截至{month}没有可发放的金额，请查看暂缓发放的明细和原因</translation>
    </message>
    <message>
        <source>Nothing was paid to this person that is not owed</source>
        <translation>该人员没有多发的金额</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Only a list that was never sent can be made void; what was sent, the bank answers</source>
        <translation>只有从未送出的名单才能作废；已送银行的名单以回单为准</translation>
    </message>
    <message>
        <source>Only {yuan} yuan are still to come back</source>
        <translation>尚待退回的金额只有{yuan}元</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>应发</translation>
    </message>
    <message>
        <source>Owed for these months</source>
        <translation>所列月份应发金额</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已发</translation>
    </message>
    <message>
        <source>Paying bank</source>
        <translation>代发银行</translation>
    </message>
    <message>
        <source>Payment list [{year}] no. {no}</source>
        <translation>发放〔{year}〕{no}号</translation>
    </message>
    <message>
        <source>Payment list of {programme} up to {month}</source>
        <translation>{programme}资金发放名单（截至{month}）</translation>
    </message>
    <message>
        <source>Payment through the bank: {title}</source>
        <translation>银行代发：{title}</translation>
    </message>
    <message>
        <source>Payments made again of {programme}</source>
        <translation>{programme}退回资金重发名单</translation>
    </message>
    <message>
        <source>Payments of {year}</source>
        <translation>{year}年发放</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Row {row}: {text}: {why}</source>
        <translation>第{row}行：{text}：{why}</translation>
    </message>
    <message>
        <source>Send the list first: the bank can only answer what it was told</source>
        <translation>请先送出名单：银行只能对收到的名单作出回单</translation>
    </message>
    <message>
        <source>Since the preview something changed in the cases or the register: look at the preview again</source>
        <translation>预览之后个案或者登记有变化，请重新查看预览</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The name of this file must end in {ending}</source>
        <translation>文件名应以{ending}结尾</translation>
    </message>
    <message>
        <source>The rest is not asked for, {day}: {reason} (handled by {handler}, responsible {responsible})</source>
        <translation>{day}决定其余不再追回：{reason}（经办人{handler}，责任人{responsible}）</translation>
    </message>
    <message>
        <source>The two amounts differ: type both again</source>
        <translation>两次录入的金额不一致，请都重新录入</translation>
    </message>
    <message>
        <source>There is no bank file “{key}”</source>
        <translation>没有“{key}”这种银行文件格式</translation>
    </message>
    <message>
        <source>These lines are not waiting for the bank</source>
        <translation>这些明细不在等待银行回单</translation>
    </message>
    <message>
        <source>This case is not there any more</source>
        <translation>该个案已不存在</translation>
    </message>
    <message>
        <source>This day lies in the future: write the day on which it was done</source>
        <translation>日期不能晚于今天，请填写实际办理日期</translation>
    </message>
    <message>
        <source>This file was taken before: nothing changed.</source>
        <translation>该回单此前已导入，没有变化。</translation>
    </message>
    <message>
        <source>This list is void: nothing is paid on it</source>
        <translation>该名单已作废，不再发放</translation>
    </message>
    <message>
        <source>This payment list is not there</source>
        <translation>没有这份发放名单</translation>
    </message>
    <message>
        <source>This person has no case</source>
        <translation>该人员没有个案</translation>
    </message>
    <message>
        <source>This recovery is closed: nothing more can be written on it</source>
        <translation>该追回事项已办结，不能再登记</translation>
    </message>
    <message>
        <source>This recovery is not there</source>
        <translation>没有这项追回</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>多发</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Village and group</source>
        <translation>村组</translation>
    </message>
    <message>
        <source>Void on {day}: {reason} (handled by {handler}, responsible {responsible})</source>
        <translation>{day}作废：{reason}（经办人{handler}，责任人{responsible}）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who handles it and who is responsible must be two people</source>
        <translation>经办人和责任人必须是两个人</translation>
    </message>
    <message>
        <source>Why not paid yet</source>
        <translation>暂缓原因</translation>
    </message>
    <message>
        <source>Write the amount in yuan, like 960 or 460.50</source>
        <translation>请以元填写金额，例如960或460.50</translation>
    </message>
    <message>
        <source>Write the last month that is paid, like 2026-06</source>
        <translation>请填写发放到哪个月，例如2026-06</translation>
    </message>
    <message>
        <source>Write who handles it</source>
        <translation>请填写经办人</translation>
    </message>
    <message>
        <source>Write who is responsible</source>
        <translation>请填写责任人</translation>
    </message>
    <message>
        <source>Write why</source>
        <translation>请填写原因</translation>
    </message>
    <message>
        <source>Write why the bank sent it back</source>
        <translation>请填写银行退回的原因</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写出：{file}</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>健在</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>came back before and may have been paid again: ask the bank</source>
        <translation>此前已退回，可能已重发，请向银行核实</translation>
    </message>
    <message>
        <source>day on which both signed, as 2026-06-30</source>
        <translation>两人签署的日期，例如2026-06-30</translation>
    </message>
    <message>
        <source>died</source>
        <translation>已死亡</translation>
    </message>
    <message>
        <source>file to write or read</source>
        <translation>要写出或者读取的文件</translation>
    </message>
    <message>
        <source>freeze the list that two people signed</source>
        <translation>锁定两人签署的发放名单</translation>
    </message>
    <message>
        <source>key of the bank's file</source>
        <translation>银行文件格式的代号</translation>
    </message>
    <message>
        <source>key of the programme, as old_age_reward</source>
        <translation>项目代号，例如old_age_reward</translation>
    </message>
    <message>
        <source>last month that is paid, as 2026-06; this month if left out</source>
        <translation>发放到哪个月，例如2026-06；省略为本月</translation>
    </message>
    <message>
        <source>list the payment lists, or the lines and differences of one</source>
        <translation>列出发放名单，或者一份名单的明细和差异</translation>
    </message>
    <message>
        <source>money of these months was asked back: settle it by hand</source>
        <translation>所列月份已有追回，请人工处理</translation>
    </message>
    <message>
        <source>no line has this number, account and amount</source>
        <translation>没有序号、账号和金额都一致的明细</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>payment lists: preview, freeze, tell the bank, take its answer, ledgers, totals</source>
        <translation>资金发放：预览、锁定、送银行、导入回单、台账、汇总</translation>
    </message>
    <message>
        <source>row number of the list, from “pay lists”</source>
        <translation>名单编号，见“pay lists”</translation>
    </message>
    <message>
        <source>row number of the resident</source>
        <translation>居民编号</translation>
    </message>
    <message>
        <source>settled already</source>
        <translation>已有结果</translation>
    </message>
    <message>
        <source>several lines have this account and amount and the results differ: settle them by hand</source>
        <translation>多笔明细账号和金额相同而结果不同，请人工处理</translation>
    </message>
    <message>
        <source>show the totals of a year by village and programme</source>
        <translation>按村和项目汇总一年的发放</translation>
    </message>
    <message>
        <source>show what a person was owed and paid, month by month</source>
        <translation>按月列出某人的应发和已发</translation>
    </message>
    <message>
        <source>show what would be paid up to a month, and what is held back and why</source>
        <translation>预览截至某月的应发名单和暂缓发放的原因</translation>
    </message>
    <message>
        <source>take what the bank answered</source>
        <translation>导入银行回单</translation>
    </message>
    <message>
        <source>who handles it</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>who is responsible; another person</source>
        <translation>责任人，须为另一人</translation>
    </message>
    <message>
        <source>write the bank's file of a frozen list and call it sent</source>
        <translation>写出已锁定名单的银行文件并标记为已送出</translation>
    </message>
    <message>
        <source>year of the totals</source>
        <translation>汇总年度</translation>
    </message>
    <message>
        <source>{count} lines would not be paid like this any more, the first for {payee}: {label}. Make the list void and freeze it again; what is still owed is on the new one</source>
        <translation>有{count}笔按现在的情况不能这样发放，第一笔为{payee}（{label}）。请作废本名单后重新锁定，仍应发的会列入新名单</translation>
    </message>
    <message>
        <source>{count} lines, {yuan} yuan; held back {held} yuan</source>
        <translation>共{count}笔，{yuan}元；应发暂缓{held}元</translation>
    </message>
    <message>
        <source>{name} has no headings for account, amount and result: check that it is the bank's answer</source>
        <translation>{name}中没有账号、金额和处理结果的表头，请确认是银行回单</translation>
    </message>
    <message>
        <source>{number}: {count} lines, {yuan} yuan (row {row})</source>
        <translation>{number}：{count}笔，{yuan}元（编号{row}）</translation>
    </message>
    <message>
        <source>{paid} paid, {bounced} sent back, {pending} open</source>
        <translation>到账{paid}笔，退回{bounced}笔，待回单{pending}笔</translation>
    </message>
    <message>
        <source>“{programme}” is paid by another system: here it is only prepared and followed</source>
        <translation>“{programme}”由其他系统发放，本程序只做准备和跟踪</translation>
    </message>
    <message>
        <source>“{result}” says neither paid nor sent back</source>
        <translation>“{result}”既不表示到账也不表示退回</translation>
    </message>
    <message>
        <source>“{text}” does not fit into this bank file: choose another one</source>
        <translation>“{text}”放不进这种银行文件，请换一种格式</translation>
    </message>
</context>
<context>
    <name>PaymentPaper</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Choose a list first</source>
        <translation>请先选择</translation>
    </message>
    <message>
        <source>Date: {day}</source>
        <translation>日期：{day}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Handled by: {name}</source>
        <translation>经办人：{name}</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Ledger of a person</source>
        <translation>个人资金台账</translation>
    </message>
    <message>
        <source>Letter asking money back</source>
        <translation>追回通知</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未发</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>应发</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已发</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>多发</translation>
    </message>
    <message>
        <source>Payment roster</source>
        <translation>资金发放花名册</translation>
    </message>
    <message>
        <source>Payment table of the reward for parents of an only child</source>
        <translation>独生子女父母奖励发放表</translation>
    </message>
    <message>
        <source>Payment totals by village and programme</source>
        <translation>资金发放汇总表（村×项目）</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>People's Government of {township}</source>
        <translation>{township}人民政府</translation>
    </message>
    <message>
        <source>Recovery no. {number}</source>
        <translation>追回第{number}号</translation>
    </message>
    <message>
        <source>Responsible: {name}</source>
        <translation>责任人：{name}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名（指印）</translation>
    </message>
    <message>
        <source>There is no paper with the key {key}</source>
        <translation>没有代号为{key}的表样</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Why not paid yet</source>
        <translation>暂缓原因</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>{name}    {citizen_id}    {village}    up to {month}    in yuan</source>
        <translation>{name}　{citizen_id}　{village}　截至{month}　单位：元</translation>
    </message>
    <message>
        <source>{number}    pays up to {month}    {state}    SHA-256 {digest}</source>
        <translation>{number}　发放至{month}　{state}　校验码{digest}</translation>
    </message>
    <message>
        <source>{programme} {category} {number}</source>
        <translation>{programme} {category} {number}</translation>
    </message>
    <message>
        <source>{township}    {title}    in yuan</source>
        <translation>{township}　{title}　单位：元</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Choose two different villages</source>
        <translation>请选择两个不同的村</translation>
    </message>
    <message>
        <source>There is a {name} already: to bring both together, join them</source>
        <translation>已有{name}。要把两者合在一起，请用“并入”。</translation>
    </message>
    <message>
        <source>This village or group is not in the list any more</source>
        <translation>该村或组已不在名单中</translation>
    </message>
    <message>
        <source>Type the new name</source>
        <translation>请填写新名称</translation>
    </message>
    <message>
        <source>Write the day of the change, as 2026-3-5 or 20260305</source>
        <translation>请填写变更日期，如 2026-3-5 或 20260305</translation>
    </message>
</context>
<context>
    <name>PolicyPaper</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Everything below is an offer: who does not wish to apply loses nothing else. Amounts marked “to be confirmed” are as known to this office; the decision of the county holds.</source>
        <translation>以下各项由本人自愿申请，不申请不影响其他权益。标有“待确认”的金额为本办公室掌握的标准，以县级审核结果为准。</translation>
    </message>
    <message>
        <source>Handled by:</source>
        <translation>经办人：</translation>
    </message>
    <message>
        <source>In charge:</source>
        <translation>负责人：</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Policies for families at a glance</source>
        <translation>家庭服务政策一览</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>There is no calendar for {year} yet: adopt a template first</source>
        <translation>{year}年还没有日历，请先采用模板</translation>
    </message>
    <message>
        <source>Where to ask and apply: family-services office of {township}.</source>
        <translation>咨询和申请地点：{township}家庭服务办公室。</translation>
    </message>
    <message>
        <source>ask at the office</source>
        <translation>请到办公室咨询</translation>
    </message>
    <message>
        <source>{kind}: {amount}</source>
        <translation>{kind}：{amount}</translation>
    </message>
    <message>
        <source>{paper} ({when})</source>
        <translation>{paper}（{when}）</translation>
    </message>
    <message>
        <source>{programme}: calendar of {year}</source>
        <translation>{programme}{year}年度日历</translation>
    </message>
    <message>
        <source>{title} ({kinds})</source>
        <translation>{title}（{kinds}）</translation>
    </message>
    <message>
        <source>{township}    {day}</source>
        <translation>{township}　　{day}</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>A year is a number like 2026</source>
        <translation>年度请写成四位数字，如2026</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>An amount is a number of yuan with at most two decimals, not “{value}”</source>
        <translation>金额以元为单位，最多两位小数，“{value}”不能用</translation>
    </message>
    <message>
        <source>Annual review</source>
        <translation>年审</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>本人申请</translation>
    </message>
    <message>
        <source>Calendar of {year}</source>
        <translation>{year}年度日历</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始执行</translation>
    </message>
    <message>
        <source>From {opens} to {due} there is no room for a notice of {days} days (“{step}”)</source>
        <translation>{opens}至{due}之间容不下{days}天的公示（“{step}”）</translation>
    </message>
    <message>
        <source>Given today</source>
        <translation>当日标准</translation>
    </message>
    <message>
        <source>It was changed in the meantime; look at it again</source>
        <translation>内容已被他人改动，请重新查看</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Look at the marked fields</source>
        <translation>请看标出的栏目</translation>
    </message>
    <message>
        <source>Look at this: {warning}</source>
        <translation>请核对：{warning}</translation>
    </message>
    <message>
        <source>No calendar was adopted for {year}.</source>
        <translation>{year}年还没有采用日历。</translation>
    </message>
    <message>
        <source>Not entered: {problem}</source>
        <translation>没有登记：{problem}</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>资金发放</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>适用地区</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Survey of who may be owed</source>
        <translation>调查摸底</translation>
    </message>
    <message>
        <source>TOML files; those that ship if left out</source>
        <translation>TOML文件；不写为随程序提供的</translation>
    </message>
    <message>
        <source>The days of a notice are a number from 1 to 365</source>
        <translation>公示天数请填1到365之间的数字</translation>
    </message>
    <message>
        <source>The notice “{step}” has {days} days, fewer than the {least} of the parameter</source>
        <translation>“{step}”公示{days}天，少于参数规定的{least}天</translation>
    </message>
    <message>
        <source>There is no calendar template “{key}” for this programme</source>
        <translation>这个项目没有日历模板“{key}”</translation>
    </message>
    <message>
        <source>There is no file {name}</source>
        <translation>没有文件{name}</translation>
    </message>
    <message>
        <source>There is no parameter “{key}”</source>
        <translation>没有参数“{key}”</translation>
    </message>
    <message>
        <source>There is no programme “{key}”</source>
        <translation>没有项目“{key}”</translation>
    </message>
    <message>
        <source>This is a day like 2026-07-01, not “{value}”</source>
        <translation>日期请写成2026-07-01的样子，“{value}”不能用</translation>
    </message>
    <message>
        <source>This is a whole number, not “{value}”</source>
        <translation>请填整数，“{value}”不能用</translation>
    </message>
    <message>
        <source>This is one of {words}, not “{value}”</source>
        <translation>请从{words}中选一项，“{value}”不能用</translation>
    </message>
    <message>
        <source>This step of the calendar is not there any more; look at it again</source>
        <translation>日历里已经没有这一步，请重新查看</translation>
    </message>
    <message>
        <source>This value holds already from that day on</source>
        <translation>从这一天起已经是这个值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Write the number of days, or leave it empty</source>
        <translation>请填天数，没有就空着</translation>
    </message>
    <message>
        <source>Write the whole day, as 2026-7-1 or 20260701</source>
        <translation>请写到日，如2026-7-1或20260701</translation>
    </message>
    <message>
        <source>Write which document says so, with its number</source>
        <translation>请写明依据的文件和文号</translation>
    </message>
    <message>
        <source>Write who enters it</source>
        <translation>请写明登记人</translation>
    </message>
    <message>
        <source>area {code}</source>
        <translation>地区{code}</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>check files of programmes, parameters or calendars, or those that ship</source>
        <translation>检查项目、参数或日历文件；不写文件时检查随程序提供的</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>day asked for, as 2026-07-01; today if left out</source>
        <translation>查询日期，如2026-07-01；不写为今天</translation>
    </message>
    <message>
        <source>from January of that year</source>
        <translation>自当年1月起</translation>
    </message>
    <message>
        <source>from the application, if that is later</source>
        <translation>自申请之日起算（申请较晚的）</translation>
    </message>
    <message>
        <source>from the day the condition is met</source>
        <translation>自符合条件之日起算</translation>
    </message>
    <message>
        <source>from the month after that day</source>
        <translation>自次月起</translation>
    </message>
    <message>
        <source>from the month of that day</source>
        <translation>自当月起</translation>
    </message>
    <message>
        <source>key of one parameter, whose whole history is shown</source>
        <translation>一个参数的代号，显示它的全部沿革</translation>
    </message>
    <message>
        <source>key of the programme, as old_age_reward</source>
        <translation>项目代号，如old_age_reward</translation>
    </message>
    <message>
        <source>list the parameters as they hold on a day, or the history of one</source>
        <translation>列出某日执行的参数，或一个参数的沿革</translation>
    </message>
    <message>
        <source>list the programmes with what is given today</source>
        <translation>列出各项目和当日标准</translation>
    </message>
    <message>
        <source>no rate known</source>
        <translation>尚无标准</translation>
    </message>
    <message>
        <source>programmes of support, their dated parameters and their files</source>
        <translation>扶助项目、按日期生效的参数和数据文件</translation>
    </message>
    <message>
        <source>show a programme: criteria, papers, stages, and the calendar of a year</source>
        <translation>显示一个项目：条件、材料、环节和年度日历</translation>
    </message>
    <message>
        <source>the whole country</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>本办公室</translation>
    </message>
    <message>
        <source>to December of that year</source>
        <translation>发至当年12月止</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>to the month before that day</source>
        <translation>发至上月止</translation>
    </message>
    <message>
        <source>to the month of that day</source>
        <translation>发至当月止</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>year of the calendar; this year if left out</source>
        <translation>日历年度；不写为今年</translation>
    </message>
    <message>
        <source>{count} files are in order.</source>
        <translation>{count}个文件检查无误。</translation>
    </message>
    <message>
        <source>{days} calendar days</source>
        <translation>{days}天</translation>
    </message>
    <message>
        <source>{days} working days</source>
        <translation>{days}个工作日</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} cannot be read as TOML: {fault}</source>
        <translation>{name}不是有效的TOML文件：{fault}</translation>
    </message>
    <message>
        <source>{place}: a region is the beginning of a statistical code, not {region}</source>
        <translation>{place}：地区是统计用区划代码的开头几位，“{region}”不能用</translation>
    </message>
    <message>
        <source>{place}: nobody is named in public, so there can be no notice</source>
        <translation>{place}：不公示个人，因此不能有公示环节</translation>
    </message>
    <message>
        <source>{place}: people are named in public, so a stage must be the notice</source>
        <translation>{place}：要公示个人，因此必须有公示环节</translation>
    </message>
    <message>
        <source>{place}: the last stage must be the confirmation, and no other</source>
        <translation>{place}：最后一个环节必须是确认，且只有一个</translation>
    </message>
    <message>
        <source>{place}: the parameter {key} is read as {found}, but here it must be {wanted}</source>
        <translation>{place}：参数{key}的类型是{found}，此处应为{wanted}</translation>
    </message>
    <message>
        <source>{place}: there is no parameter {key}</source>
        <translation>{place}：没有参数{key}</translation>
    </message>
    <message>
        <source>{place}: there is no programme {key}</source>
        <translation>{place}：没有项目{key}</translation>
    </message>
    <message>
        <source>{place}: {fault}</source>
        <translation>{place}：{fault}</translation>
    </message>
    <message>
        <source>{place}: {key} is missing</source>
        <translation>{place}：缺少{key}</translation>
    </message>
    <message>
        <source>{place}: {key} is not known</source>
        <translation>{place}：不认识{key}</translation>
    </message>
    <message>
        <source>{place}: {key} is not what it should be: {value}</source>
        <translation>{place}：{key}的内容不对：{value}</translation>
    </message>
    <message>
        <source>{place}: {key} stands twice</source>
        <translation>{place}：{key}重复</translation>
    </message>
    <message>
        <source>{place}: {step} is no step of a calendar</source>
        <translation>{place}：{step}不是日历步骤</translation>
    </message>
    <message>
        <source>{place}: {value} is no day of a year like 01-15</source>
        <translation>{place}：{value}不是“01-15”样子的月日</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>“{first}” usually comes before “{second}”, but here it stands after it</source>
        <translation>“{first}”一般在“{second}”之前，这里排在了后面</translation>
    </message>
    <message>
        <source>“{second}” is due on {due}, before “{first}”, which is due on {before}</source>
        <translation>“{second}”截止{due}，早于“{first}”的截止日{before}</translation>
    </message>
    <message>
        <source>“{step}” has no date yet</source>
        <translation>“{step}”还没有日期</translation>
    </message>
    <message>
        <source>“{step}” is a stage of the programme but not in the calendar</source>
        <translation>“{step}”是办理环节，日历里没有</translation>
    </message>
    <message>
        <source>“{step}” opens on {opens}, after it is due on {due}</source>
        <translation>“{step}”{opens}开始，晚于截止日{due}</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Citizen ID</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Compared at</source>
        <translation>比对时间</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>文件摘要（SHA-256）</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>名单内容</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>登记簿内容</translation>
    </message>
    <message>
        <source>Legal basis and purpose</source>
        <translation>法律依据和用途</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Only in the list</source>
        <translation>仅名单有</translation>
    </message>
    <message>
        <source>Only in the register</source>
        <translation>仅登记簿有</translation>
    </message>
    <message>
        <source>Part of the register</source>
        <translation>比对范围</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>疑似同一人</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Row {row}: nobody is added from a list of births; enter the child when the family comes</source>
        <translation>第 {row} 行：不从医院名单直接登记，请在家长申报时办理出生登记</translation>
    </message>
    <message>
        <source>Row {row}: the person was changed or deleted in the meantime; compare again</source>
        <translation>第 {row} 行：此人信息已被修改或删除，请重新比对</translation>
    </message>
    <message>
        <source>Row {row}: the village is not known; add it to the list, or compare one village</source>
        <translation>第 {row} 行：不清楚属于哪个村，请在名单中补上村名，或只比对一个村</translation>
    </message>
    <message>
        <source>Row {row}: {name} in {village} has this ID number already</source>
        <translation>第 {row} 行：{village}的 {name} 已使用这个身份号码</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>读取行数</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>The list holds no row with a name</source>
        <translation>名单中没有可读取姓名的行</translation>
    </message>
    <message>
        <source>There is no row {row} in this comparison</source>
        <translation>本次比对中没有第 {row} 行</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Write on what legal basis the list was received and for what purpose</source>
        <translation>请填写取得名单的法律依据和用途</translation>
    </message>
    <message>
        <source>a parent of the same name</source>
        <translation>父亲或母亲姓名相同</translation>
    </message>
    <message>
        <source>add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>keep the register</source>
        <translation>保留登记簿内容</translation>
    </message>
    <message>
        <source>left on {date} by the register</source>
        <translation>登记簿记载已于 {date} 离开</translation>
    </message>
    <message>
        <source>names of the same sound and the same birth date</source>
        <translation>姓名同音，出生日期相同</translation>
    </message>
    <message>
        <source>names that differ in one character and the same birth date</source>
        <translation>姓名相差一字，出生日期相同</translation>
    </message>
    <message>
        <source>row {row} gives the same person</source>
        <translation>与第 {row} 行为同一人</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>不处理</translation>
    </message>
    <message>
        <source>take from the list</source>
        <translation>采用名单内容</translation>
    </message>
    <message>
        <source>the ID numbers differ in one digit or two that stand side by side</source>
        <translation>身份号码只差一位或相邻两位颠倒</translation>
    </message>
    <message>
        <source>the row has no name that can be read</source>
        <translation>此行没有可读取的姓名</translation>
    </message>
    <message>
        <source>the same ID number</source>
        <translation>身份号码相同</translation>
    </message>
    <message>
        <source>the same mother and the same birth date</source>
        <translation>母亲相同，出生日期相同</translation>
    </message>
    <message>
        <source>the same name and birth date</source>
        <translation>姓名、出生日期相同</translation>
    </message>
    <message>
        <source>the same name, and a birth date known only in part</source>
        <translation>姓名相同，出生日期不完整但相符</translation>
    </message>
    <message>
        <source>the same name, and birth dates that differ by one slip</source>
        <translation>姓名相同，出生日期只差一处</translation>
    </message>
    <message>
        <source>the same village</source>
        <translation>同村</translation>
    </message>
    <message>
        <source>whole township</source>
        <translation>全乡镇</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>{village}; sex {sex}; age {age}; born {born}</source>
        <translation>{village}；性别 {sex}；年龄 {age}；出生日期 {born}</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Account of a case</source>
        <translation>个案账户</translation>
    </message>
    <message>
        <source>Answer of the bank</source>
        <translation>银行回单</translation>
    </message>
    <message>
        <source>Case of an entitlement</source>
        <translation>扶助个案</translation>
    </message>
    <message>
        <source>Change of a household</source>
        <translation>户变动</translation>
    </message>
    <message>
        <source>Change of a place</source>
        <translation>村组变更</translation>
    </message>
    <message>
        <source>Contact of a family in care</source>
        <translation>关怀家庭联系人</translation>
    </message>
    <message>
        <source>Contact with a family in care</source>
        <translation>关怀联系记录</translation>
    </message>
    <message>
        <source>Criterion of a case</source>
        <translation>个案条件</translation>
    </message>
    <message>
        <source>Dated parameter</source>
        <translation>参数（按日期生效）</translation>
    </message>
    <message>
        <source>Decision on a case after its approval</source>
        <translation>个案确认后的决定</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>成员部门</translation>
    </message>
    <message>
        <source>Draw of a round</source>
        <translation>督查抽签</translation>
    </message>
    <message>
        <source>Family in care</source>
        <translation>关怀家庭</translation>
    </message>
    <message>
        <source>File of evidence</source>
        <translation>佐证文件</translation>
    </message>
    <message>
        <source>Finding of a rectification</source>
        <translation>整改问题</translation>
    </message>
    <message>
        <source>Group in a draw</source>
        <translation>抽签村组</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Inspection round</source>
        <translation>督查轮次</translation>
    </message>
    <message>
        <source>Inspection team</source>
        <translation>督查检查组</translation>
    </message>
    <message>
        <source>Line of a public notice</source>
        <translation>公示名单行</translation>
    </message>
    <message>
        <source>Mark of an inspection</source>
        <translation>督查记录</translation>
    </message>
    <message>
        <source>Migrant</source>
        <translation>流动人口</translation>
    </message>
    <message>
        <source>Money that came back</source>
        <translation>退回款项</translation>
    </message>
    <message>
        <source>Month of a payment</source>
        <translation>发放月份</translation>
    </message>
    <message>
        <source>Objection to a public notice</source>
        <translation>公示异议</translation>
    </message>
    <message>
        <source>Offer of support and its answer</source>
        <translation>政策告知与答复</translation>
    </message>
    <message>
        <source>Paper of a case</source>
        <translation>个案材料</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>资金发放</translation>
    </message>
    <message>
        <source>Payment list</source>
        <translation>发放名单</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Population event</source>
        <translation>人口变动</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>追回事项</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>Reported figure</source>
        <translation>月报数字</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Result of the childcare subsidy</source>
        <translation>育儿补贴结果</translation>
    </message>
    <message>
        <source>Signed step of a case</source>
        <translation>个案签署步骤</translation>
    </message>
    <message>
        <source>Step of a rectification</source>
        <translation>整改环节</translation>
    </message>
    <message>
        <source>Step of a year calendar</source>
        <translation>年度日历步骤</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Village group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Village meeting on applications</source>
        <translation>村级评议会议</translation>
    </message>
    <message>
        <source>Village worker</source>
        <translation>村级工作人员</translation>
    </message>
    <message>
        <source>Vote of a village meeting</source>
        <translation>评议表决</translation>
    </message>
    <message>
        <source>What evidence belongs to</source>
        <translation>佐证归属</translation>
    </message>
    <message>
        <source>Work event</source>
        <translation>服务活动</translation>
    </message>
    <message>
        <source>Work of a department</source>
        <translation>部门工作</translation>
    </message>
    <message>
        <source>Yearly review of a case</source>
        <translation>个案年审</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>            village</source>
        <translation>　　　　　　村（社区）</translation>
    </message>
    <message>
        <source>            village        group</source>
        <translation>　　　　　　村（社区）　　　　组</translation>
    </message>
    <message>
        <source>        year    month</source>
        <translation>　　　　年　　月</translation>
    </message>
    <message>
        <source>        year    month    day</source>
        <translation>　　　　年　　月　　日</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1. Processed by the family-services office of {township}. Purposes: {purposes}.</source>
        <translation>一、处理者为{township}家庭服务办公室。处理目的：{purposes}。</translation>
    </message>
    <message>
        <source>2. Legal basis: {bases}.</source>
        <translation>二、法律依据：{bases}。</translation>
    </message>
    <message>
        <source>3. No sensitive personal information is asked for.</source>
        <translation>三、本表不收集敏感个人信息。</translation>
    </message>
    <message>
        <source>3. {fields} are sensitive personal information: {purposes}. They are kept encrypted and never published.</source>
        <translation>三、{fields}按敏感个人信息保护：{purposes}；加密保存，不对外公开。</translation>
    </message>
    <message>
        <source>4. Kept: {retentions}; deleted or made anonymous after that.</source>
        <translation>四、保存期限：{retentions}，期满删除或者匿名化处理。</translation>
    </message>
    <message>
        <source>5. You may see and copy what is kept about you, have it corrected or completed, have the rules explained, and ask for deletion where the law provides for it: turn to the office named above. For children under 14 a guardian signs.</source>
        <translation>五、您有权查阅、复制本人信息，要求更正、补充，要求说明处理规则，符合法律规定的可以要求删除，请向上述办公室提出。不满十四周岁的，由父母或者其他监护人签字。</translation>
    </message>
    <message>
        <source>6. Boxes without * may stay empty.</source>
        <translation>六、未标＊的项目可以不填。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>About this form</source>
        <translation>填表说明</translation>
    </message>
    <message>
        <source>Boxes without * may stay empty; write nobody's ID number or telephone here.</source>
        <translation>未标＊的项目可以不填。本表记录工作情况，请勿填写群众的身份号码、电话等个人信息。</translation>
    </message>
    <message>
        <source>Code: ______ (see “{title}” overleaf)</source>
        <translation>代码：＿＿＿（见背面“{title}”）</translation>
    </message>
    <message>
        <source>Date:        year    month    day</source>
        <translation>日期：　　　　年　　月　　日</translation>
    </message>
    <message>
        <source>Filled in by:</source>
        <translation>填表人：</translation>
    </message>
    <message>
        <source>Handed out by:</source>
        <translation>经办人：</translation>
    </message>
    <message>
        <source>Notice on personal information</source>
        <translation>个人信息处理告知（《个人信息保护法》第十七条）</translation>
    </message>
    <message>
        <source>Purposes: {purposes}. Basis: {bases}. Kept: {retentions}.</source>
        <translation>用途：{purposes}。依据：{bases}。保存期限：{retentions}。</translation>
    </message>
    <message>
        <source>Signature of the person (or guardian):</source>
        <translation>本人（监护人）签字：</translation>
    </message>
    <message>
        <source>Signature of the person in charge:</source>
        <translation>负责人签字：</translation>
    </message>
    <message>
        <source>__________ township</source>
        <translation>＿＿＿＿＿＿乡（镇）</translation>
    </message>
    <message>
        <source>______________ (see “{title}” overleaf)</source>
        <translation>＿＿＿＿＿＿（见背面“{title}”）</translation>
    </message>
    <message>
        <source>the year {year}</source>
        <translation>{year}年</translation>
    </message>
    <message>
        <source>{record} form</source>
        <translation>{record}登记表</translation>
    </message>
    <message>
        <source>{record}: what is on record</source>
        <translation>{record}登记信息（本人查阅件）</translation>
    </message>
    <message>
        <source>{township}    No.: __________</source>
        <translation>{township}　　编号：＿＿＿＿＿＿＿＿</translation>
    </message>
    <message>
        <source>{township}    Printed on {day}</source>
        <translation>{township}　　{day}打印</translation>
    </message>
    <message>
        <source>{year}-{month}</source>
        <translation>{year}年{month}月</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <translation>{year}年{month}月{day}日</translation>
    </message>
</context>
<context>
    <name>Rectification</name>
    <message>
        <source>An ID number has no place in a finding: it speaks of the work, not of a resident</source>
        <translation>问题中不得写身份证号码：整改针对工作，不针对居民</translation>
    </message>
    <message>
        <source>Answered on {day}, last day {due}: {verdict}.</source>
        <translation>{day}完成，截止日{due}：{verdict}。</translation>
    </message>
    <message>
        <source>Check of the register on {day}</source>
        <translation>{day}台账核查</translation>
    </message>
    <message>
        <source>Choose the village, department or village worker whose work it is</source>
        <translation>请选择所涉及的村、部门或村级工作人员</translation>
    </message>
    <message>
        <source>Compare them with the papers, correct the register, and say what was done</source>
        <translation>对照原始资料逐条核实，更正台账，并回复核实情况</translation>
    </message>
    <message>
        <source>Family-services office of {township}</source>
        <translation>{township}家庭服务办公室</translation>
    </message>
    <message>
        <source>Find the cause, do what is still owed, and keep the papers for the re-check</source>
        <translation>查明原因，补办应办事项，留存资料备查</translation>
    </message>
    <message>
        <source>Give a term from 1 to {most} days</source>
        <translation>期限应为1至{most}天</translation>
    </message>
    <message>
        <source>Issue the notice first: without a number it is no notice</source>
        <translation>请先下达通知书：未取号的不是正式通知书</translation>
    </message>
    <message>
        <source>It can be escalated when its term is over or a re-check found it not in order</source>
        <translation>期限届满或复查不合格后方可升级督办</translation>
    </message>
    <message>
        <source>It was changed in the meantime; look at it again</source>
        <translation>期间已有改动，请重新查看</translation>
    </message>
    <message>
        <source>Longer than the usual {usual} days: check that this is meant</source>
        <translation>超过通常的{usual}天，请确认</translation>
    </message>
    <message>
        <source>Name the person who does this step</source>
        <translation>请填写办理人</translation>
    </message>
    <message>
        <source>Name who is in charge and signs</source>
        <translation>请填写签发的负责人</translation>
    </message>
    <message>
        <source>Not done: {problem}</source>
        <translation>未办理：{problem}</translation>
    </message>
    <message>
        <source>People's Government of {township}</source>
        <translation>{township}人民政府</translation>
    </message>
    <message>
        <source>Points lost in the assessment of {period}</source>
        <translation>{period}考核失分整改</translation>
    </message>
    <message>
        <source>Quality of the register</source>
        <translation>台账质量</translation>
    </message>
    <message>
        <source>Received {days} days after it was issued: check the day</source>
        <translation>下达{days}天后才签收，请核对日期</translation>
    </message>
    <message>
        <source>Rectification [{year}] no. {no}</source>
        <translation>整改〔{year}〕{no}号</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>一票否决事项</translation>
    </message>
    <message>
        <source>Say whether the re-check found it in order</source>
        <translation>请选择复查是否合格</translation>
    </message>
    <message>
        <source>Stop at once, make good what was done to anyone, and report in writing</source>
        <translation>立即停止，消除影响，并书面报告</translation>
    </message>
    <message>
        <source>The day lies in the future</source>
        <translation>日期晚于今天</translation>
    </message>
    <message>
        <source>The last day will be {due} ({term}); the notice gets the next number of {year}.</source>
        <translation>截止日为{due}（{term}）；通知书取{year}年下一个文号。</translation>
    </message>
    <message>
        <source>The last day will be {due} ({term}); the notice keeps its number {number}.</source>
        <translation>截止日为{due}（{term}）；沿用原文号{number}。</translation>
    </message>
    <message>
        <source>The notice was issued: from now on only steps change it</source>
        <translation>通知书已下达，此后只能按环节办理</translation>
    </message>
    <message>
        <source>The reply comes after the last day ({day})</source>
        <translation>回复晚于截止日（{day}）</translation>
    </message>
    <message>
        <source>The term runs from this day: the last day is {due} ({term}).</source>
        <translation>期限自当日起算，截止日为{due}（{term}）。</translation>
    </message>
    <message>
        <source>Then it can be closed.</source>
        <translation>之后即可销号。</translation>
    </message>
    <message>
        <source>Then it is escalated with a new term, or the village replies again.</source>
        <translation>之后升级督办并另定期限，或由对方再次回复。</translation>
    </message>
    <message>
        <source>There is no finding in this notice yet</source>
        <translation>通知书中还没有问题</translation>
    </message>
    <message>
        <source>There is no paper with the key {key}</source>
        <translation>没有名为{key}的文书</translation>
    </message>
    <message>
        <source>This day lies before the step before it ({day})</source>
        <translation>该日期早于上一步的日期（{day}）</translation>
    </message>
    <message>
        <source>This rectification is not there any more</source>
        <translation>该整改事项已不存在</translation>
    </message>
    <message>
        <source>This step is not possible now: it stands at another point of its way</source>
        <translation>现在不能办理这一步：该整改事项正处于其他环节</translation>
    </message>
    <message>
        <source>Two people should sign: who handles it and who is in charge</source>
        <translation>应由经办人、负责人两人签字</translation>
    </message>
    <message>
        <source>Write the day of the step, as 2026-7-1 or 20260701</source>
        <translation>请填写办理日期，如2026-7-1或20260701</translation>
    </message>
    <message>
        <source>Write the day on which it was found</source>
        <translation>请填写发现日期（不晚于今天）</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>请填写理由</translation>
    </message>
    <message>
        <source>Write what is required for “{finding}”</source>
        <translation>请填写“{finding}”的整改要求</translation>
    </message>
    <message>
        <source>Write what it is about</source>
        <translation>请填写事由</translation>
    </message>
    <message>
        <source>Write what was done</source>
        <translation>请填写整改情况</translation>
    </message>
    <message>
        <source>Write what was found</source>
        <translation>请填写发现的问题</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>{day}销号</translation>
    </message>
    <message>
        <source>counts as put right in time</source>
        <translation>计为按期整改</translation>
    </message>
    <message>
        <source>counts as put right late</source>
        <translation>计为超期整改</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>evidence: {evidence}</source>
        <translation>佐证：{evidence}</translation>
    </message>
    <message>
        <source>issue taken back, keeps its number</source>
        <translation>下达已撤回，保留文号</translation>
    </message>
    <message>
        <source>not issued yet</source>
        <translation>尚未下达</translation>
    </message>
    <message>
        <source>re-checked in order, to be closed</source>
        <translation>复查合格，待销号</translation>
    </message>
    <message>
        <source>replied on {day}, to be re-checked</source>
        <translation>{day}已回复，待复查</translation>
    </message>
    <message>
        <source>term {term}, last day {due}</source>
        <translation>期限{term}，截止日{due}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>your department</source>
        <translation>你单位</translation>
    </message>
    <message>
        <source>your village</source>
        <translation>你村</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days}天</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>剩{days}天</translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation>超期{days}天</translation>
    </message>
    <message>
        <source>{days} from the escalation on {day}</source>
        <translation>自{day}升级督办之日起{days}</translation>
    </message>
    <message>
        <source>{days} from the issue on {day}, until the receipt is written down</source>
        <translation>签收登记前，暂自{day}下达之日起{days}</translation>
    </message>
    <message>
        <source>{days} from the receipt on {day}</source>
        <translation>自{day}签收之日起{days}</translation>
    </message>
    <message>
        <source>{days} working days</source>
        <translation>{days}个工作日</translation>
    </message>
    <message>
        <source>{days} working days left</source>
        <translation>剩{days}个工作日</translation>
    </message>
    <message>
        <source>{days} working days overdue</source>
        <translation>超期{days}个工作日</translation>
    </message>
    <message>
        <source>{names}: residents of the village have this name. A finding speaks of the work, never of a resident: check the words</source>
        <translation>{names}：该村居民中有此姓名。整改针对工作，不针对居民，请核对文字</translation>
    </message>
    <message>
        <source>{person} replied for the village; somebody else should re-check</source>
        <translation>{person}已代表村里回复，应由他人复查</translation>
    </message>
    <message>
        <source>{rule}: {count} records to look at again</source>
        <translation>{rule}：{count}条记录待核</translation>
    </message>
    <message>
        <source>{village} residents' committee</source>
        <translation>{village}居民委员会</translation>
    </message>
    <message>
        <source>{village} villagers' committee</source>
        <translation>{village}村民委员会</translation>
    </message>
    <message>
        <source>“{scheme}” (version {version})</source>
        <translation>《{scheme}》（{version}版）</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Choose a village, and a group if there is one</source>
        <translation>请选择村；有村民小组的，一并选择</translation>
    </message>
    <message>
        <source>Choose one of the list; enter it first if it is missing</source>
        <translation>请从列表中选择；列表中没有的，请先录入</translation>
    </message>
    <message>
        <source>Household {number} lies in {village}: check the number and the village</source>
        <translation>{number} 户在{village}：请核对户号和村</translation>
    </message>
    <message>
        <source>New: {record}</source>
        <translation>新增{record}</translation>
    </message>
    <message>
        <source>Not saved: {count} fields need another look</source>
        <translation>没有保存：有 {count} 项需要核对。</translation>
    </message>
    <message>
        <source>Records of this kind come about by what is done to households and places</source>
        <translation>这类记录由户和村组的变动自动产生。请在户或村组上办理变动。</translation>
    </message>
    <message>
        <source>The ID number says the other sex: check which is right</source>
        <translation>与公民身份号码中的性别不一致，请核对以哪个为准</translation>
    </message>
    <message>
        <source>The ID number says {date}: check which is right</source>
        <translation>公民身份号码中的出生日期为 {date}，请核对以哪个为准</translation>
    </message>
    <message>
        <source>The date lies in the future</source>
        <translation>日期晚于今天，请核对</translation>
    </message>
    <message>
        <source>The record was changed in the meantime: what you typed is kept as a draft; open the person again and compare</source>
        <translation>这条记录刚刚被改动过。已填内容存为草稿，请重新打开该人员比对。</translation>
    </message>
    <message>
        <source>The village has a household with this number already</source>
        <translation>本村已有这个户号。请核对户号，或打开原有的户。</translation>
    </message>
    <message>
        <source>The village has reported this figure for this month already: open that line instead</source>
        <translation>本村本月已报过这项数字。请打开那一条修改。</translation>
    </message>
    <message>
        <source>There is no field {field} in this record</source>
        <translation>这类记录没有“{field}”这个栏目</translation>
    </message>
    <message>
        <source>There is one with this name already</source>
        <translation>已有同名的村或组。请换一个名称，或打开原有的。</translation>
    </message>
    <message>
        <source>This day lies before {label} ({date})</source>
        <translation>这一天早于{label}（{date}），请核对</translation>
    </message>
    <message>
        <source>This has to be filled in</source>
        <translation>此项必填</translation>
    </message>
    <message>
        <source>This is the person's own ID number</source>
        <translation>这是本人的身份号码，请核对</translation>
    </message>
    <message>
        <source>This kind of work is counted in whole numbers</source>
        <translation>这类工作按整数计</translation>
    </message>
    <message>
        <source>This record is not in the register any more</source>
        <translation>这条记录已不在册</translation>
    </message>
    <message>
        <source>Write the date as 1998-1-3, 19980103, 1998年1月, or the year alone</source>
        <translation>日期请写成 1998-1-3、19980103、1998年1月，或只写年份</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>changing {title}</source>
        <translation>修改{title}</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>deleting {title}</source>
        <translation>删除{title}</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>entering {title}</source>
        <translation>录入{title}</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>merging {title}</source>
        <translation>合并{title}</translation>
    </message>
    <message>
        <source>taken apart again</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>taking the merge of {title} apart</source>
        <translation>拆分{title}的合并</translation>
    </message>
    <message>
        <source>{count} lines of work belong to it: delete them first, or keep the department</source>
        <translation>该部门名下有{count}条工作记录：请先删除这些记录，或保留该部门</translation>
    </message>
    <message>
        <source>{count} people belong to it: give them another household or village first</source>
        <translation>仍有 {count} 人在其名下。请先把他们转到别的户或村组。</translation>
    </message>
    <message>
        <source>{name} ({village}) has this ID number already: open that person instead</source>
        <translation>{name}（{village}）已使用这个公民身份号码，请直接打开该人员</translation>
    </message>
    <message>
        <source>{name}, born {date}, is in {village} already: is it the same person?</source>
        <translation>{village}已有{name}，出生日期 {date}，请核实是否同一人</translation>
    </message>
    <message>
        <source>{what} and {count} more records</source>
        <translation>{what}等 {count} 条相关记录</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>The two periods were scored by different schemes or versions ({before}; {now}), so sections are compared by their share of the full mark.</source>
        <translation>两期所用办法或版本不同（{before}；{now}），因此各章节按占满分的百分比比较。</translation>
    </message>
    <message>
        <source>There is no run of {period} to compare with: score it first</source>
        <translation>没有{period}的考核结果可供对比：请先对该期计分</translation>
    </message>
    <message>
        <source>city</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>county</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>national</source>
        <translation>国家级</translation>
    </message>
    <message>
        <source>provincial</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>township</source>
        <translation>乡镇级</translation>
    </message>
    <message>
        <source>{scheme}, version {version}</source>
        <translation>《{scheme}》{version}版</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>An appeal that is rejected changes no points</source>
        <translation>申诉不成立的，不调整得分</translation>
    </message>
    <message>
        <source>An appeal that is upheld changes points: write by how many</source>
        <translation>申诉成立应调整得分：请填写增减多少分</translation>
    </message>
    <message>
        <source>Appeal {number}</source>
        <translation>申诉{number}</translation>
    </message>
    <message>
        <source>Appeal {number}: {item}</source>
        <translation>申诉{number}：{item}</translation>
    </message>
    <message>
        <source>Appeals are taken from {first} to {last}</source>
        <translation>申诉受理时间为{first}至{last}</translation>
    </message>
    <message>
        <source>Appeals are taken only while the result is open for appeals</source>
        <translation>只有在申诉期内才能登记和处理申诉</translation>
    </message>
    <message>
        <source>Appeals can be made until {day}; publication is possible from the day after</source>
        <translation>申诉期到{day}为止，次日起可以公布</translation>
    </message>
    <message>
        <source>Appeals run until {day} already; a new last day must be later</source>
        <translation>申诉期已到{day}，新的截止日须更晚</translation>
    </message>
    <message>
        <source>Choose at least one difference</source>
        <translation>请至少选择一处差异</translation>
    </message>
    <message>
        <source>Choose whom it is about</source>
        <translation>请选择被考核单位</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>自评分</translation>
    </message>
    <message>
        <source>Claimed points</source>
        <translation>自评分</translation>
    </message>
    <message>
        <source>Confirm the check</source>
        <translation>复核通过</translation>
    </message>
    <message>
        <source>Hand over for checking</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>考核项目</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>自评说明</translation>
    </message>
    <message>
        <source>Nothing of this result has been amended</source>
        <translation>本次结果没有更正</translation>
    </message>
    <message>
        <source>Only a published result is amended; before that it can be sent back and scored again</source>
        <translation>只有公布后的结果才作更正；公布前可以退回重新计分</translation>
    </message>
    <message>
        <source>Open for appeals</source>
        <translation>开放申诉</translation>
    </message>
    <message>
        <source>Publish the result</source>
        <translation>公布结果</translation>
    </message>
    <message>
        <source>Row {row}: {fault}</source>
        <translation>第{row}行：{fault}</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>考核对象</translation>
    </message>
    <message>
        <source>The answer cannot be due before the appeal was received</source>
        <translation>答复期限不能早于收到日期</translation>
    </message>
    <message>
        <source>The appeal is rejected</source>
        <translation>申诉不成立</translation>
    </message>
    <message>
        <source>The appeal is upheld</source>
        <translation>申诉成立</translation>
    </message>
    <message>
        <source>The appeal is upheld in part</source>
        <translation>申诉部分成立</translation>
    </message>
    <message>
        <source>The appeal of {appellant} was {outcome} by {by_whom} on {day}: {reason}</source>
        <translation>{appellant}的申诉经{by_whom}于{day}认定{outcome}：{reason}</translation>
    </message>
    <message>
        <source>The appeal of {appellant} was {outcome} by {by_whom} on {day}: {reason} ({before} becomes {after} points)</source>
        <translation>{appellant}的申诉经{by_whom}于{day}认定{outcome}：{reason}（由{before}分调整为{after}分）</translation>
    </message>
    <message>
        <source>The appeal was received on {day}; it cannot be decided before</source>
        <translation>申诉于{day}收到，决定日期不能更早</translation>
    </message>
    <message>
        <source>The day lies before the step before it ({day})</source>
        <translation>日期早于上一步（{day}）</translation>
    </message>
    <message>
        <source>The day lies in the future</source>
        <translation>日期不能晚于今天</translation>
    </message>
    <message>
        <source>The last day for appeals must not lie before {day}</source>
        <translation>申诉截止日不得早于{day}</translation>
    </message>
    <message>
        <source>The result has been checked: claimed points and reasons can no longer change</source>
        <translation>结果已复核，自评分和差异原因不能再改</translation>
    </message>
    <message>
        <source>There is no appeal with the number {number}</source>
        <translation>没有编号为{number}的申诉</translation>
    </message>
    <message>
        <source>There is no item {item} in this result</source>
        <translation>本次结果中没有项目{item}</translation>
    </message>
    <message>
        <source>These are the points that stand already</source>
        <translation>与现有得分相同</translation>
    </message>
    <message>
        <source>This appeal has been decided</source>
        <translation>该申诉已处理</translation>
    </message>
    <message>
        <source>This appeal is not decided yet; the reply is printed after the decision</source>
        <translation>该申诉尚未处理，作出决定后才能打印答复书</translation>
    </message>
    <message>
        <source>Total points</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Write the last day for appeals, as 2026-12-31</source>
        <translation>请填写申诉截止日，如 2026-12-31</translation>
    </message>
    <message>
        <source>Write the name of the person who does this</source>
        <translation>请填写办理人姓名</translation>
    </message>
    <message>
        <source>Write the reason of the decision</source>
        <translation>请填写处理理由</translation>
    </message>
    <message>
        <source>Write what the appeal is about</source>
        <translation>请填写申诉事项</translation>
    </message>
    <message>
        <source>Write what was checked and the opinion</source>
        <translation>请填写复核内容和意见</translation>
    </message>
    <message>
        <source>Write who amends</source>
        <translation>请填写更正人</translation>
    </message>
    <message>
        <source>Write who appeals</source>
        <translation>请填写申诉人</translation>
    </message>
    <message>
        <source>Write who decides</source>
        <translation>请填写决定人</translation>
    </message>
    <message>
        <source>Write why the points differ</source>
        <translation>请填写差异原因</translation>
    </message>
    <message>
        <source>Write why the published points are not right</source>
        <translation>请填写原得分有误的原因</translation>
    </message>
    <message>
        <source>Write why the result is sent back</source>
        <translation>请填写退回原因</translation>
    </message>
    <message>
        <source>Write why there is no time for appeals</source>
        <translation>请填写不设申诉期的原因</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已送审</translation>
    </message>
    <message>
        <source>nothing stands in the column {column}</source>
        <translation>没有“{column}”一栏</translation>
    </message>
    <message>
        <source>open for appeals</source>
        <translation>申诉期</translation>
    </message>
    <message>
        <source>partly upheld</source>
        <translation>部分成立</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>row {other} claims points for the same item already</source>
        <translation>与第{other}行重复</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>{count} appeals are not decided ({names}): see “Appeals”</source>
        <translation>有{count}件申诉尚未处理（{names}）：请到“申诉”中处理</translation>
    </message>
    <message>
        <source>{count} are not scored to the end ({names}): enter what is missing and score again</source>
        <translation>有{count}个单位尚未评完（{names}）：请补齐检查记录或修正数据后重新计分</translation>
    </message>
    <message>
        <source>{count} differences between claimed and verified points have no reason ({names}): see “Claimed points”</source>
        <translation>有{count}处自评分与核定分不一致且未说明原因（{names}）：请到“自评”中填写</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names}等</translation>
    </message>
    <message>
        <source>{name} handed the result over; a second person has to check it</source>
        <translation>结果由{name}送审，须由另一人复核</translation>
    </message>
    <message>
        <source>{points} points are not possible: the item gives from {least} to {most}</source>
        <translation>{points}分超出范围：该项为{least}至{most}分</translation>
    </message>
    <message>
        <source>{subject}, {item}: {stored} points are stored, {again} were worked out again</source>
        <translation>{subject}，{item}：存档为{stored}分，重新计算为{again}分</translation>
    </message>
    <message>
        <source>{subject}: class “{stored}” is stored, “{again}” was worked out again</source>
        <translation>{subject}：存档等次为“{stored}”，重新计算为“{again}”</translation>
    </message>
    <message>
        <source>{subject}: is in the stored result only, or only in what was worked out again</source>
        <translation>{subject}：存档结果与重新计算的对象不一致</translation>
    </message>
    <message>
        <source>{subject}: {item}</source>
        <translation>{subject}：{item}</translation>
    </message>
    <message>
        <source>{subject}: {stored} points and rank {rank} are stored, {again} and {rank_again} were worked out again</source>
        <translation>{subject}：存档为{stored}分、第{rank}名，重新计算为{again}分、第{rank_again}名</translation>
    </message>
    <message>
        <source>“{item}” is not an item of this scheme that applies here</source>
        <translation>“{item}”不是本办法中适用的项目</translation>
    </message>
    <message>
        <source>“{name}” is not in this result</source>
        <translation>本次结果中没有“{name}”</translation>
    </message>
    <message>
        <source>“{step}” is not possible: the result is {state}</source>
        <translation>现在不能“{step}”：结果处于“{state}”状态</translation>
    </message>
    <message>
        <source>“{text}” is not a day such as 2026-12-31</source>
        <translation>“{text}”不是日期，请写如 2026-12-31</translation>
    </message>
    <message>
        <source>“{text}” is not a number of points, such as 12.5</source>
        <translation>“{text}”不是分数，请写如 12.5</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Account holder</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>All who receive</source>
        <translation>在享</translation>
    </message>
    <message>
        <source>Amount due (yuan)</source>
        <translation>应发金额（元）</translation>
    </message>
    <message>
        <source>Amount paid (yuan)</source>
        <translation>发放金额（元）</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>区划代码</translation>
    </message>
    <message>
        <source>Area name</source>
        <translation>区划名称</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Birth date of the child</source>
        <translation>子女出生日期</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别（特别扶助）</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>个案编号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>光荣证号</translation>
    </message>
    <message>
        <source>Choose at least one column</source>
        <translation>请至少选择一列</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>County order</source>
        <translation>县级列序</translation>
    </message>
    <message>
        <source>County order, only daughters</source>
        <translation>县级列序（独生女）</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>退出日期</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>起领月份</translation>
    </message>
    <message>
        <source>Give the layout a name</source>
        <translation>请填写版式名称</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>家庭住址</translation>
    </message>
    <message>
        <source>Hukou nature</source>
        <translation>户口性质</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份号码</translation>
    </message>
    <message>
        <source>In charge:</source>
        <translation>负责人：</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>止领月份</translation>
    </message>
    <message>
        <source>Living children</source>
        <translation>现存子女数</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>子女姓名</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nobody stands on this roster</source>
        <translation>这份花名册上没有人</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Parents with certificate</source>
        <translation>独生子女父母</translation>
    </message>
    <message>
        <source>Payout with signature</source>
        <translation>发放（签字领取）</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation>退出原因</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Signature or fingerprint</source>
        <translation>签字（指纹）</translation>
    </message>
    <message>
        <source>State of the support</source>
        <translation>奖扶状态</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>The saved layout could not be read</source>
        <translation>保存的版式无法读取</translation>
    </message>
    <message>
        <source>There is no layout called {name}</source>
        <translation>没有名为“{name}”的版式</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Write what the roster is for and who gets it</source>
        <translation>请填写用途和报送单位</translation>
    </message>
    <message>
        <source>Written by:</source>
        <translation>填表人：</translation>
    </message>
    <message>
        <source>Year of the first support</source>
        <translation>开始奖扶年度</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>年审</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>receives</source>
        <translation>享受中</translation>
    </message>
    <message>
        <source>{programme}: roster {kind}, {year}</source>
        <translation>{programme}{year}年{kind}花名册</translation>
    </message>
    <message>
        <source>{township}, {count} people; not to be posted</source>
        <translation>{township}　共{count}人　内部资料，不得张贴公示</translation>
    </message>
    <message>
        <source>“{name}” ships with the program: choose another name</source>
        <translation>“{name}”是随程序提供的版式，请换一个名称</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A sample is drawn in each round: its points less {each} for each percent found wrong, never below zero.</source>
        <translation>每轮抽样检查，从该轮分值起扣，不符率每1%扣{each}分，扣完为止。</translation>
    </message>
    <message>
        <source>By “{fact}”: {bands}.</source>
        <translation>按“{fact}”分档计分：{bands}。</translation>
    </message>
    <message>
        <source>For each of “{fact}”, by level: {levels}.</source>
        <translation>“{fact}”按级别逐次（件）计分：{levels}。</translation>
    </message>
    <message>
        <source>Full points from {least} of “{fact}” on, otherwise none.</source>
        <translation>“{fact}”达到{least}即得满分，达不到不得分。</translation>
    </message>
    <message>
        <source>Full points from {target}% of “{fact}” on; {each} off for each percentage point below, never below zero.</source>
        <translation>“{fact}”达到{target}%得满分，每低1个百分点扣{each}分，扣完为止。</translation>
    </message>
    <message>
        <source>Full points where “{fact}” reaches {least}%, otherwise none.</source>
        <translation>“{fact}”达到{least}%即得满分，达不到不得分。</translation>
    </message>
    <message>
        <source>Full points while “{fact}” is at most {most}, otherwise none.</source>
        <translation>“{fact}”不超过{most}即得满分，超过不得分。</translation>
    </message>
    <message>
        <source>Full points, less {faults}; never below zero.</source>
        <translation>满分起扣：{faults}；扣完为止。</translation>
    </message>
    <message>
        <source>In proportion to “{fact}”: done over due, times the full mark.</source>
        <translation>按“{fact}”完成数与应完成数之比乘以满分计分。</translation>
    </message>
    <message>
        <source>Looked at in each round: {lines}. Each line gives its points by the share of places found in order.</source>
        <translation>每轮对照清单检查：{lines}。各条按合格处数所占比例得分。</translation>
    </message>
    <message>
        <source>Marked by a person from 0 to {most} each time, with a reason and evidence.</source>
        <translation>由检查人评分，每次0至{most}分，须写明理由并附佐证。</translation>
    </message>
    <message>
        <source>Marked by a person with a reason and evidence; only these marks: {choices}.</source>
        <translation>由检查人评分，只能取{choices}，须写明理由并附佐证。</translation>
    </message>
    <message>
        <source>Where nothing is on record: no points.</source>
        <translation>没有记录的不得分。</translation>
    </message>
    <message>
        <source>Where nothing was due: full points.</source>
        <translation>没有应办事项的得满分。</translation>
    </message>
    <message>
        <source>city {value} points</source>
        <translation>市级每次{value}分</translation>
    </message>
    <message>
        <source>city {value} points, {cap} at most</source>
        <translation>市级每次{value}分（以{cap}分为限）</translation>
    </message>
    <message>
        <source>county {value} points</source>
        <translation>县级每次{value}分</translation>
    </message>
    <message>
        <source>county {value} points, {cap} at most</source>
        <translation>县级每次{value}分（以{cap}分为限）</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>每季</translation>
    </message>
    <message>
        <source>from {start} on {points} points</source>
        <translation>{start}及以上得{points}分</translation>
    </message>
    <message>
        <source>from {start}% on {points} points</source>
        <translation>{start}%及以上得{points}分</translation>
    </message>
    <message>
        <source>national {value} points</source>
        <translation>国家级每次{value}分</translation>
    </message>
    <message>
        <source>national {value} points, {cap} at most</source>
        <translation>国家级每次{value}分（以{cap}分为限）</translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>provincial {value} points</source>
        <translation>省级每次{value}分</translation>
    </message>
    <message>
        <source>provincial {value} points, {cap} at most</source>
        <translation>省级每次{value}分（以{cap}分为限）</translation>
    </message>
    <message>
        <source>township {value} points</source>
        <translation>乡镇级每次{value}分</translation>
    </message>
    <message>
        <source>township {value} points, {cap} at most</source>
        <translation>乡镇级每次{value}分（以{cap}分为限）</translation>
    </message>
    <message>
        <source>{cap} points a year at most.</source>
        <translation>全年以{cap}分为限。</translation>
    </message>
    <message>
        <source>{each} for each of “{fact}”</source>
        <translation>“{fact}”每次（件）扣{each}分</translation>
    </message>
    <message>
        <source>{each} points off for each of “{fact}”.</source>
        <translation>“{fact}”每次（件）扣{each}分。</translation>
    </message>
    <message>
        <source>{first} {rest}</source>
        <translation>{first}{rest}</translation>
    </message>
    <message>
        <source>{required} a year earn the full mark.</source>
        <translation>全年{required}次（件）得满分。</translation>
    </message>
    <message>
        <source>{title} ({points} points)</source>
        <translation>{title}（{points}分）</translation>
    </message>
    <message>
        <source>{value} points for each month whose “{fact}” was complete by day {day} of the next month.</source>
        <translation>“{fact}”逐月计分，次月{day}日前完成的月份每月得{value}分。</translation>
    </message>
    <message>
        <source>{value} points for each month with “{fact}”.</source>
        <translation>“{fact}”逐月计分，做到的月份每月得{value}分。</translation>
    </message>
    <message>
        <source>{value} points for each of “{fact}”, up to the full mark.</source>
        <translation>“{fact}”每次（件）得{value}分，得满为止。</translation>
    </message>
    <message>
        <source>{value} points for each of “{fact}”, {cap} points at most.</source>
        <translation>“{fact}”每次（件）得{value}分，以{cap}分为限。</translation>
    </message>
    <message>
        <source>{value} points for each quarter with “{fact}”.</source>
        <translation>“{fact}”逐季计分，做到的季度每季得{value}分。</translation>
    </message>
    <message>
        <source>“{fact}” by sample: the points of each round less {each} for each percent found wrong, never below zero.</source>
        <translation>“{fact}”抽样计分：每轮从该轮分值起扣，不符率每1%扣{each}分，扣完为止。</translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message>
        <source>1, 0.1 or 0.01; each item is rounded half up</source>
        <translation>1、0.1 或 0.01；每一项四舍五入</translation>
    </message>
    <message>
        <source>A number, or a percentage where the fact is done over due; never split over quarters</source>
        <translation>次数；指标是完成率的填百分数；季度不折算</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>达标得满分，否则不得分</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>不多于</translation>
    </message>
    <message>
        <source>At most (points a year)</source>
        <translation>封顶（全年分）</translation>
    </message>
    <message>
        <source>Band from {title}</source>
        <translation>{title} 起的档</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>分档</translation>
    </message>
    <message>
        <source>Bonus “{title}”</source>
        <translation>加分项“{title}”</translation>
    </message>
    <message>
        <source>By bands</source>
        <translation>分档计分</translation>
    </message>
    <message>
        <source>Checklist, filled in by an inspection</source>
        <translation>检查表（由检查填写）</translation>
    </message>
    <message>
        <source>Class where a red line was crossed</source>
        <translation>触碰红线改列的等次</translation>
    </message>
    <message>
        <source>Class “{title}”</source>
        <translation>等次“{title}”</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计分方式</translation>
    </message>
    <message>
        <source>Deduction “{title}”</source>
        <translation>扣分项“{title}”</translation>
    </message>
    <message>
        <source>Due on day … of the next month</source>
        <translation>次月几日前</translation>
    </message>
    <message>
        <source>Either this or single quarters</source>
        <translation>与“只在这些季度”二选一</translation>
    </message>
    <message>
        <source>Empty: any mark from 0 to the points of the item</source>
        <translation>不填：0 分至该项满分之间任意给分</translation>
    </message>
    <message>
        <source>Empty: no limit; a quarter has a fourth</source>
        <translation>不填：不封顶；季度按四分之一</translation>
    </message>
    <message>
        <source>Empty: the numbers drawn and found wrong are filled in by an inspection</source>
        <translation>不填：抽查数和不符数由检查填写</translation>
    </message>
    <message>
        <source>Empty: the points of the item</source>
        <translation>不填：以该项满分为限</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>扣分情形</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值项</translation>
    </message>
    <message>
        <source>Figures of the rule that are different for villages of a tier</source>
        <translation>某一类村另行规定的数字</translation>
    </message>
    <message>
        <source>For faults: so many are still forgiven</source>
        <translation>用于差错：这么多次以内不扣</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From 0 to 1, from the highest class down; the last is 0</source>
        <translation>0 到 1，由高到低；最后一个为 0</translation>
    </message>
    <message>
        <source>From 0 to 1; all parts together make 1</source>
        <translation>0 到 1，各部分合计为 1</translation>
    </message>
    <message>
        <source>From the highest down; the last is from 0</source>
        <translation>由高到低；最后一档从 0 起</translation>
    </message>
    <message>
        <source>From the largest down; the last is from 0</source>
        <translation>由大到小；最后一类从 0 起</translation>
    </message>
    <message>
        <source>From this share of the points</source>
        <translation>得分占满分的比例不低于</translation>
    </message>
    <message>
        <source>Full points</source>
        <translation>得满分</translation>
    </message>
    <message>
        <source>Full points for services nobody asked for, none for duties that must exist</source>
        <translation>服务无人申请的得满分；应做的工作没有记录的不得分</translation>
    </message>
    <message>
        <source>Full points from here on; empty where points follow the share done</source>
        <translation>达到即得满分；按完成比例计分的不填</translation>
    </message>
    <message>
        <source>Full points less so much for each fault</source>
        <translation>满分起扣，每次扣若干分</translation>
    </message>
    <message>
        <source>Gaps and repeats are remarked</source>
        <translation>缺号、重号会提示</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>In proportion to what was done</source>
        <translation>按完成比例计分</translation>
    </message>
    <message>
        <source>Item “{title}”</source>
        <translation>项目“{title}”</translation>
    </message>
    <message>
        <source>Law, document and article; shown with every point</source>
        <translation>法律、文件和条款；每一分后面都会显示</translation>
    </message>
    <message>
        <source>Least share</source>
        <translation>最低得分率</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Level “{title}”</source>
        <translation>级别“{title}”</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>各级</translation>
    </message>
    <message>
        <source>Line “{title}”</source>
        <translation>检查内容“{title}”</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Marked by a person, with evidence</source>
        <translation>人工评分，附依据</translation>
    </message>
    <message>
        <source>Most that all bonuses give</source>
        <translation>加分合计上限</translation>
    </message>
    <message>
        <source>Most that all deductions take off</source>
        <translation>扣分合计上限</translation>
    </message>
    <message>
        <source>Needed where the fact is done over due, and only there</source>
        <translation>指标是完成率时必填，其他指标不填</translation>
    </message>
    <message>
        <source>Needed where the scheme has parts</source>
        <translation>办法分部分时必填</translation>
    </message>
    <message>
        <source>Needed where there are bonuses; a quarter has a fourth</source>
        <translation>有加分项时必填；季度按四分之一</translation>
    </message>
    <message>
        <source>Needed where there are red lines</source>
        <translation>有红线时必填</translation>
    </message>
    <message>
        <source>Needs improvement</source>
        <translation>列为需改进</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No points</source>
        <translation>不得分</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Number a year for full points</source>
        <translation>全年做满几次得满分</translation>
    </message>
    <message>
        <source>Number in the paper</source>
        <translation>文件中的序号</translation>
    </message>
    <message>
        <source>Only checked: so many times the points of each make the item</source>
        <translation>只作核对：次数乘每次分应等于该项满分</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>附加条件</translation>
    </message>
    <message>
        <source>Only in quarters</source>
        <translation>只在这些季度</translation>
    </message>
    <message>
        <source>Only with a fact that knows the day of each month's report</source>
        <translation>只用于记有报送日期的指标</translation>
    </message>
    <message>
        <source>Other figures for tiers</source>
        <translation>分类标准</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>所属部分</translation>
    </message>
    <message>
        <source>Part “{title}”</source>
        <translation>部分“{title}”</translation>
    </message>
    <message>
        <source>Part “{title}”: no section belongs to it</source>
        <translation>部分“{title}”：没有任何章节属于它</translation>
    </message>
    <message>
        <source>Part “{title}”: {weight} of {max} points is {found}, which is finer than the rounding {rounding}</source>
        <translation>部分“{title}”：{max} 分的 {weight} 为 {found} 分，比取整单位 {rounding} 更细</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Points for each</source>
        <translation>每次（每期）得分</translation>
    </message>
    <message>
        <source>Points in all</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Points in each round</source>
        <translation>每轮分值</translation>
    </message>
    <message>
        <source>Points of a year</source>
        <translation>全年分值</translation>
    </message>
    <message>
        <source>Points off for each</source>
        <translation>每次扣分</translation>
    </message>
    <message>
        <source>Points off for each percent found wrong</source>
        <translation>不符率每 1 个百分点扣分</translation>
    </message>
    <message>
        <source>Points off for each percentage point below the target</source>
        <translation>比目标每低 1 个百分点扣分</translation>
    </message>
    <message>
        <source>Points to choose from</source>
        <translation>可给的分数</translation>
    </message>
    <message>
        <source>Red line “{title}”</source>
        <translation>红线“{title}”</translation>
    </message>
    <message>
        <source>Residents from</source>
        <translation>人口不少于</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整单位</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>计分办法</translation>
    </message>
    <message>
        <source>Sample check, so much off for each percent wrong</source>
        <translation>抽样检查，按不符率扣分</translation>
    </message>
    <message>
        <source>Section or item</source>
        <translation>部分或项目</translation>
    </message>
    <message>
        <source>Section “{title}”</source>
        <translation>部分“{title}”</translation>
    </message>
    <message>
        <source>Section “{title}”: it must name one of the parts</source>
        <translation>“{title}”：须写明属于哪个部分</translation>
    </message>
    <message>
        <source>Section “{title}”: it names the part {part}, but there is no such part</source>
        <translation>“{title}”：写的部分 {part} 不存在</translation>
    </message>
    <message>
        <source>Sections or items and the least share of their points, from 0 to 1</source>
        <translation>章节或项目的最低得分率，0 到 1</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短名</translation>
    </message>
    <message>
        <source>Small letters, digits, _ and -; marks and earlier results are found by it</source>
        <translation>小写字母、数字、_ 和 -；评分记录和以往结果按它查找</translation>
    </message>
    <message>
        <source>So much for each month or quarter</source>
        <translation>每月（每季）做到得若干分</translation>
    </message>
    <message>
        <source>So much for each, by level</source>
        <translation>按级别每次得若干分</translation>
    </message>
    <message>
        <source>So much for each, up to a cap</source>
        <translation>每次得若干分，封顶</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Stays across versions</source>
        <translation>各版本保持不变</translation>
    </message>
    <message>
        <source>Such as 2 and 4; the points are split over them</source>
        <translation>如第 2、4 季度；分值在这些季度平均分配</translation>
    </message>
    <message>
        <source>Target in percent</source>
        <translation>目标（%）</translation>
    </message>
    <message>
        <source>The file is not valid TOML: {detail}</source>
        <translation>文件不是有效的 TOML：{detail}</translation>
    </message>
    <message>
        <source>The points of all lines make one round; all rounds make the item</source>
        <translation>各行分值合计为一轮；各轮合计为该项满分</translation>
    </message>
    <message>
        <source>The points of each level, and the most that it may give</source>
        <translation>各级每次得分和封顶分</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>The scheme cannot be used, {count} to put right: {problems}</source>
        <translation>方案不能使用，有 {count} 处需要改正：{problems}</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Tier “{title}”</source>
        <translation>类别“{title}”</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value for the tier</source>
        <translation>该档数值</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What has to be shown</source>
        <translation>需要的材料</translation>
    </message>
    <message>
        <source>What is counted, and how many points each costs</source>
        <translation>数什么、每次扣几分</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Where nothing was due</source>
        <translation>本期没有应办事项时</translation>
    </message>
    <message>
        <source>Who is scored</source>
        <translation>考核对象</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>a quota of cases leads to cases being made up</source>
        <translation>下达案件数量会导致凑数办案</translation>
    </message>
    <message>
        <source>births are no longer judged by whether they fit a policy</source>
        <translation>不再以是否符合政策评判生育</translation>
    </message>
    <message>
        <source>city</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>county</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>couples choose contraception freely and operations are never a duty</source>
        <translation>避孕由夫妻自主选择，手术不得作为任务</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>health checks are voluntary: the offer may be counted, people's attendance may not</source>
        <translation>健康检查自愿参加：可以考核是否告知，不得考核个人是否到检</translation>
    </message>
    <message>
        <source>how many children a family has, and when and in which order, is for the family to decide</source>
        <translation>生几个、何时生、第几个，由家庭自己决定</translation>
    </message>
    <message>
        <source>in every quarter</source>
        <translation>每季计分</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>national</source>
        <translation>国家级</translation>
    </message>
    <message>
        <source>neighbours are not to be rewarded for informing on families</source>
        <translation>不得奖励举报他人家庭</translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>一年计一次</translation>
    </message>
    <message>
        <source>pregnancies are private and are not monitored</source>
        <translation>怀孕属于个人隐私，不得监测</translation>
    </message>
    <message>
        <source>provincial</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>scores judge the work of villages, never residents</source>
        <translation>考核的是村级工作，不是居民个人</translation>
    </message>
    <message>
        <source>the sex ratio of a few births is chance and nobody's achievement</source>
        <translation>少量出生的性别比出于偶然，不是谁的工作成绩</translation>
    </message>
    <message>
        <source>the social maintenance fee is abolished and fines are never a target</source>
        <translation>社会抚养费已经取消，罚款不得作为指标</translation>
    </message>
    <message>
        <source>township</source>
        <translation>乡镇级</translation>
    </message>
    <message>
        <source>village workers</source>
        <translation>村级服务人员</translation>
    </message>
    <message>
        <source>villages</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>{item}, tier {tier}</source>
        <translation>{item}（类别 {tier}）</translation>
    </message>
    <message>
        <source>{place}: a band from {value} percent cannot be reached</source>
        <translation>{place}：{value}% 起的档无法达到</translation>
    </message>
    <message>
        <source>{place}: a sampled item needs quarters in which a round is held</source>
        <translation>{place}：抽样项目须写明在哪些季度复核</translation>
    </message>
    <message>
        <source>{place}: after number {before} comes {after}</source>
        <translation>{place}：序号 {before} 之后是 {after}，中间缺号或颠倒</translation>
    </message>
    <message>
        <source>{place}: bands go from the highest to the lowest, none twice</source>
        <translation>{place}：各档须由高到低排列，不得重复</translation>
    </message>
    <message>
        <source>{place}: bonuses need a bonus_ceiling</source>
        <translation>{place}：有加分项就须写明加分上限 bonus_ceiling</translation>
    </message>
    <message>
        <source>{place}: classes go from the highest at_least to the lowest, none twice</source>
        <translation>{place}：等次须按 at_least 从高到低排列，不得重复</translation>
    </message>
    <message>
        <source>{place}: format {found} is not known; this program reads formats 1 and 2</source>
        <translation>{place}：不认识格式 {found}，本程序读取格式 1 和 2</translation>
    </message>
    <message>
        <source>{place}: give either at_least or at_most, one of the two</source>
        <translation>{place}：at_least 与 at_most 须写且只写一个</translation>
    </message>
    <message>
        <source>{place}: give either spread or quarters, one of the two</source>
        <translation>{place}：spread 与 quarters 须写且只写一个</translation>
    </message>
    <message>
        <source>{place}: its parts come to {found}, the item holds {max}: {difference} too many</source>
        <translation>{place}：分项合计 {found} 分，该项满分 {max} 分，多出 {difference} 分</translation>
    </message>
    <message>
        <source>{place}: number {number} is given {count} times</source>
        <translation>{place}：序号 {number} 出现 {count} 次</translation>
    </message>
    <message>
        <source>{place}: only {found} of {max} points can be reached: {difference} out of reach</source>
        <translation>{place}：满分 {max} 分，最多只能得 {found} 分，有 {difference} 分无法得到</translation>
    </message>
    <message>
        <source>{place}: only_if names {name}, which is no section or item</source>
        <translation>{place}：only_if 中的 {name} 既不是章节也不是项目</translation>
    </message>
    <message>
        <source>{place}: red lines need a red_line_class</source>
        <translation>{place}：有红线就须写明改列的等次 red_line_class</translation>
    </message>
    <message>
        <source>{place}: rounding must be 1, 0.1 or 0.01, not {found}</source>
        <translation>{place}：取整单位只能是 1、0.1 或 0.01，不能是 {found}</translation>
    </message>
    <message>
        <source>{place}: target and per_point belong together, one of them is missing</source>
        <translation>{place}：target 与 per_point 须同时写明，缺少其一</translation>
    </message>
    <message>
        <source>{place}: the cap {cap} is no multiple of {value}: {count} give {found}, of which {lost} are cut off</source>
        <translation>{place}：封顶 {cap} 分不是每次 {value} 分的整数倍，{count} 次为 {found} 分，超出的 {lost} 分不计</translation>
    </message>
    <message>
        <source>{place}: the choice {value} is more than the {round_points} points of one mark</source>
        <translation>{place}：可给的 {value} 分超过每次满分 {round_points} 分</translation>
    </message>
    <message>
        <source>{place}: the fact {fact} cannot be measured the way this rule needs</source>
        <translation>{place}：指标“{fact}”的统计方式不适合这种记分规则</translation>
    </message>
    <message>
        <source>{place}: the fact {fact} has no days that due_day could be compared with</source>
        <translation>{place}：指标“{fact}”没有记日期，不能用 due_day</translation>
    </message>
    <message>
        <source>{place}: the fact {fact} is a plain count, so when_nothing_due has no meaning</source>
        <translation>{place}：指标“{fact}”是次数，不用写 when_nothing_due</translation>
    </message>
    <message>
        <source>{place}: the fact {fact} is deducted twice</source>
        <translation>{place}：指标“{fact}”扣了两次</translation>
    </message>
    <message>
        <source>{place}: the fact {fact} is done over due, so when_nothing_due is needed</source>
        <translation>{place}：指标“{fact}”是完成率，须写 when_nothing_due</translation>
    </message>
    <message>
        <source>{place}: the fact {fact} is done over due: use at_least with a percentage</source>
        <translation>{place}：指标“{fact}”是完成率，请用 at_least 写百分数</translation>
    </message>
    <message>
        <source>{place}: the fact {fact} is not known by quarter</source>
        <translation>{place}：指标“{fact}”没有分季度数字</translation>
    </message>
    <message>
        <source>{place}: the fact {fact} is not recorded for {subjects}</source>
        <translation>{place}：没有按{subjects}记录指标“{fact}”</translation>
    </message>
    <message>
        <source>{place}: the fact {fact} says on which day each month was complete: due_day is missing</source>
        <translation>{place}：指标“{fact}”记的是每月报齐的日期，缺少 due_day</translation>
    </message>
    <message>
        <source>{place}: the items add up to {found}, the section states {stated} (difference {difference})</source>
        <translation>{place}：各项合计 {found} 分，该部分写明 {stated} 分（相差 {difference}）</translation>
    </message>
    <message>
        <source>{place}: the key {value} is kept for bonuses and deductions</source>
        <translation>{place}：名称 {value} 留给加分扣分使用</translation>
    </message>
    <message>
        <source>{place}: the last band must be from 0, so that every figure has a band</source>
        <translation>{place}：最后一档须从 0 起，使每个数都有档</translation>
    </message>
    <message>
        <source>{place}: the last class cannot have conditions, for every village needs a class</source>
        <translation>{place}：最后一个等次不能有附加条件，须使每个对象都有等次</translation>
    </message>
    <message>
        <source>{place}: the last class must have at_least = 0, so that every village has a class</source>
        <translation>{place}：最后一个等次的 at_least 须为 0，使每个村都有等次</translation>
    </message>
    <message>
        <source>{place}: the last tier must have least_people = 0, so that every village has a tier</source>
        <translation>{place}：最后一类的 least_people 须为 0，使每个村都有类别</translation>
    </message>
    <message>
        <source>{place}: the level {level} is given twice</source>
        <translation>{place}：级别 {level} 写了两次</translation>
    </message>
    <message>
        <source>{place}: the line {line} is given twice</source>
        <translation>{place}：检查内容 {line} 写了两次</translation>
    </message>
    <message>
        <source>{place}: the points of the bands rise and fall; they must go one way</source>
        <translation>{place}：各档分值忽高忽低，须一直升或一直降</translation>
    </message>
    <message>
        <source>{place}: the sections add up to {found}, the scheme states {stated} (difference {difference})</source>
        <translation>{place}：各部分合计 {found} 分，方案写明 {stated} 分（相差 {difference}）</translation>
    </message>
    <message>
        <source>{place}: the weights of the parts add up to {found}, not to 1 (difference {difference})</source>
        <translation>{place}：各部分权重合计 {found}，应为 1（相差 {difference}）</translation>
    </message>
    <message>
        <source>{place}: there is no fact {value}</source>
        <translation>{place}：没有名为{value}的指标</translation>
    </message>
    <message>
        <source>{place}: there is no tier {tier}</source>
        <translation>{place}：没有类别 {tier}</translation>
    </message>
    <message>
        <source>{place}: tiers go from the largest least_people to the smallest, none twice</source>
        <translation>{place}：类别须按 least_people 从大到小排列，不得重复</translation>
    </message>
    <message>
        <source>{place}: tiers sort villages by residents; departments and workers have none</source>
        <translation>{place}：类别按村的人口划分，部门和人员没有类别</translation>
    </message>
    <message>
        <source>{place}: valid_from {day} is not the first day of a quarter, so that quarter is not scored</source>
        <translation>{place}：施行日期 {day} 不是季度的第一天，该季度不能评分</translation>
    </message>
    <message>
        <source>{place}: valid_to {day} is not the last day of a quarter, so that quarter is not scored</source>
        <translation>{place}：截止日期 {day} 不是季度的最后一天，该季度不能评分</translation>
    </message>
    <message>
        <source>{place}: valid_to {end} lies before valid_from {start}</source>
        <translation>{place}：截止日期 {end} 早于起始日期 {start}</translation>
    </message>
    <message>
        <source>{place}: {fact} is a statistic to monitor and may not be scored: {reason}</source>
        <translation>{place}：“{fact}”是用于观察的统计数，不得记分：{reason}</translation>
    </message>
    <message>
        <source>{place}: {fact} is not known by quarter, so the item needs spread</source>
        <translation>{place}：“{fact}”没有分季度数字，该项须用 spread</translation>
    </message>
    <message>
        <source>{place}: {key} cannot be set for a tier, only figures of the rule can</source>
        <translation>{place}：{key} 不能按类别另设，只能另设该规则的数字</translation>
    </message>
    <message>
        <source>{place}: {key} is missing</source>
        <translation>{place}：缺少 {key}</translation>
    </message>
    <message>
        <source>{place}: {key} is not a known setting</source>
        <translation>{place}：不认识的设置 {key}</translation>
    </message>
    <message>
        <source>{place}: {key} is {value}; it may not be negative</source>
        <translation>{place}：{key} 为 {value}，不得为负数</translation>
    </message>
    <message>
        <source>{place}: {key} is {value}; it must be one of {choices}</source>
        <translation>{place}：{key} 为{value}，只能是{choices}之一</translation>
    </message>
    <message>
        <source>{place}: {key} is {value}; the most is {most}</source>
        <translation>{place}：{key} 为 {value}，最大为 {most}</translation>
    </message>
    <message>
        <source>{place}: {key} must be a date such as 2025-01-01, not {value}</source>
        <translation>{place}：{key} 须为日期，如 2025-01-01，不能是{value}</translation>
    </message>
    <message>
        <source>{place}: {key} must be a list of entries and not be empty</source>
        <translation>{place}：{key} 须为条目列表，且不能为空</translation>
    </message>
    <message>
        <source>{place}: {key} must be a number with at most four decimals, not {value}</source>
        <translation>{place}：{key} 须为数字，最多四位小数，不能是{value}</translation>
    </message>
    <message>
        <source>{place}: {key} must be a short name in small letters, digits, _ or -, not {value}</source>
        <translation>{place}：{key} 须为小写字母、数字、_ 或 - 组成的短名，不能是{value}</translation>
    </message>
    <message>
        <source>{place}: {key} must be a table with settings</source>
        <translation>{place}：{key} 须为一组设置</translation>
    </message>
    <message>
        <source>{place}: {key} must be a whole number, not {value}</source>
        <translation>{place}：{key} 须为整数，不能是{value}</translation>
    </message>
    <message>
        <source>{place}: {key} must be more than zero</source>
        <translation>{place}：{key} 须大于零</translation>
    </message>
    <message>
        <source>{place}: {key} must be text in quotes</source>
        <translation>{place}：{key} 须为引号内的文字</translation>
    </message>
    <message>
        <source>{place}: {key} must be true or false, not {value}</source>
        <translation>{place}：{key} 只能是 true 或 false，不能是{value}</translation>
    </message>
    <message>
        <source>{place}: {key} must list different amounts, such as [0, 5, 10], not {value}</source>
        <translation>{place}：{key} 须列出不同的分数，如 [0, 5, 10]，不能是{value}</translation>
    </message>
    <message>
        <source>{place}: {key} must list quarters from 1 to 4 in order, each once, such as [2, 4], not {value}</source>
        <translation>{place}：{key} 须依次列出 1 至 4 的季度，各一次，如 [2, 4]，不能是{value}</translation>
    </message>
    <message>
        <source>{place}: {key} {value} cannot be split evenly over {ways} quarters</source>
        <translation>{place}：{key} {value} 不能平均分到 {ways} 个季度</translation>
    </message>
    <message>
        <source>{place}: {key} {value} is a percentage here and cannot be above 100</source>
        <translation>{place}：{key} {value} 在这里是百分数，不能超过 100</translation>
    </message>
    <message>
        <source>{place}: {points} points are finer than the rounding {rounding}</source>
        <translation>{place}：{points} 分比取整单位 {rounding} 更细</translation>
    </message>
    <message>
        <source>{place}: {points} points cannot be split evenly over {ways} quarters</source>
        <translation>{place}：{points} 分不能平均分到 {ways} 个季度</translation>
    </message>
    <message>
        <source>{place}: {setting} “{value}” is used {count} times</source>
        <translation>{place}：{setting}“{value}”重复使用 {count} 次</translation>
    </message>
    <message>
        <source>{place}: “{term}” may not be scored: {reason}</source>
        <translation>{place}：“{term}”不得记分：{reason}</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>“{value}”</translation>
    </message>
</context>
<context>
    <name>SchemeEditor</name>
    <message>
        <source>(no title)</source>
        <translation>（未写名称）</translation>
    </message>
    <message>
        <source>A statistic: shown, never scored</source>
        <translation>统计监测指标，只看不计分</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>加分项</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>扣分项</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>New bonus</source>
        <translation>新加分项</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>新等次</translation>
    </message>
    <message>
        <source>New deduction</source>
        <translation>新扣分项</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新分块</translation>
    </message>
    <message>
        <source>New red line</source>
        <translation>新红线</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>新部分</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>新档次</translation>
    </message>
    <message>
        <source>Not measured the way this rule needs</source>
        <translation>统计方式不适合本计分方法</translation>
    </message>
    <message>
        <source>Not recorded for those who are scored</source>
        <translation>被考核对象没有这项记录</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>平时、季度、年终分块</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>办法</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Sections and items</source>
        <translation>部分和项目</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Tiers of villages</source>
        <translation>村的档次</translation>
    </message>
</context>
<context>
    <name>Schemes</name>
    <message>
        <source>Scheme of the office</source>
        <translation>本单位考核办法</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: {detail}</source>
        <translation>文件 {name} 读不出来：{detail}。请检查文件后再试。</translation>
    </message>
    <message>
        <source>The file {name} cannot be written: {detail}</source>
        <translation>文件 {name} 写不进去：{detail}。请换一个位置再试。</translation>
    </message>
    <message>
        <source>The file {name} is larger than any scheme; choose the TOML file of a scheme</source>
        <translation>文件 {name} 太大，不像考核办法。请选择考核办法的 TOML 文件。</translation>
    </message>
    <message>
        <source>The file {name} is not text in UTF-8; save it as UTF-8 first</source>
        <translation>文件 {name} 不是 UTF-8 编码的文本。请先另存为 UTF-8 编码。</translation>
    </message>
    <message>
        <source>The scheme was changed elsewhere in the meantime; what you typed is kept and not saved</source>
        <translation>这份办法在别处已被改动。您改的内容已保留，尚未保存。</translation>
    </message>
    <message>
        <source>The scheme {key} ships with the program and is not changed; copy it first</source>
        <translation>办法 {key} 随软件提供，不能改动。请先复制一份再修改。</translation>
    </message>
    <message>
        <source>There is a scheme with the short name {key} already: choose another one</source>
        <translation>短名 {key} 已经有办法在用，请换一个短名。</translation>
    </message>
    <message>
        <source>There is no scheme with the short name {key}</source>
        <translation>没有短名为 {key} 的考核办法。请从列表中选择。</translation>
    </message>
    <message>
        <source>Version {version} was scored with another text: give the changed scheme a new version, so that the two can be told apart</source>
        <translation>版本 {version} 已按另一份内容评过分。改动后请换一个版本号，以便区分。</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title}（副本）</translation>
    </message>
    <message>
        <source>“{key}” is no short name: small letters, digits, _ and -, beginning with a letter</source>
        <translation>“{key}”不能作短名。短名用小写字母、数字、_ 和 -，以字母开头。</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Counts once a year, so not in {period} alone</source>
        <translation>本项按全年考核，{period}不计</translation>
    </message>
    <message>
        <source>Counts only in {quarters}, so not in {period}</source>
        <translation>本项只在{quarters}考核，{period}不计</translation>
    </message>
    <message>
        <source>Marked by a person with a reason: {rounds}, at most {round_points} each time: {arithmetic}</source>
        <translation>人工评分（附理由）：{rounds}，每次最多{round_points}分；{arithmetic}</translation>
    </message>
    <message>
        <source>No points yet: an inspection has still to fill in {missing}</source>
        <translation>待评：检查尚未填写{missing}</translation>
    </message>
    <message>
        <source>Not scored: the tier of the village is not known</source>
        <translation>停评：不知道该村属于哪一类</translation>
    </message>
    <message>
        <source>Not scored: {fact} could not be worked out: {reason}</source>
        <translation>停评：指标“{fact}”无法统计：{reason}</translation>
    </message>
    <message>
        <source>Nothing to take off ({counts}), full points: {arithmetic}</source>
        <translation>没有扣分（{counts}），按满分计{arithmetic}分</translation>
    </message>
    <message>
        <source>Taken off the full {max} points: {counts}: {arithmetic}</source>
        <translation>满分{max}分，扣分情况：{counts}；{arithmetic}</translation>
    </message>
    <message>
        <source>The scheme {scheme} has nothing to score in {period}</source>
        <translation>方案“{scheme}”在{period}没有可考核的项目</translation>
    </message>
    <message>
        <source>The scheme {scheme} is not in force during the whole of {period}</source>
        <translation>方案“{scheme}”不适用于{period}全期</translation>
    </message>
    <message>
        <source>city {count}</source>
        <translation>市级{count}次</translation>
    </message>
    <message>
        <source>county {count}</source>
        <translation>县级{count}次</translation>
    </message>
    <message>
        <source>month {month}</source>
        <translation>{month}月</translation>
    </message>
    <message>
        <source>national {count}</source>
        <translation>国家级{count}次</translation>
    </message>
    <message>
        <source>provincial {count}</source>
        <translation>省级{count}次</translation>
    </message>
    <message>
        <source>quarter {quarter}</source>
        <translation>第{quarter}季度</translation>
    </message>
    <message>
        <source>the number of residents is not known, so the village has no tier</source>
        <translation>不知道该村人口数，无法归类</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>township {count}</source>
        <translation>乡镇级{count}次</translation>
    </message>
    <message>
        <source>{count} items could not be scored ({titles})</source>
        <translation>{count}项停评（{titles}）</translation>
    </message>
    <message>
        <source>{count} items wait for an inspection ({titles})</source>
        <translation>{count}项待评（{titles}）</translation>
    </message>
    <message>
        <source>{fact} 0</source>
        <translation>{fact}0次</translation>
    </message>
    <message>
        <source>{fact} could not be worked out: {reason}</source>
        <translation>指标“{fact}”无法统计：{reason}</translation>
    </message>
    <message>
        <source>{fact} {count} ({each} off each)</source>
        <translation>{fact}{count}次（每次扣{each}分）</translation>
    </message>
    <message>
        <source>{fact}: all {due} months complete by day {day} of the next month: {arithmetic}</source>
        <translation>{fact}：{due}个月都在次月{day}日前报齐；{arithmetic}</translation>
    </message>
    <message>
        <source>{fact}: none on record: {arithmetic}</source>
        <translation>{fact}：没有记录，计{arithmetic}分</translation>
    </message>
    <message>
        <source>{fact}: nothing on record although it is a duty, no points: {arithmetic}</source>
        <translation>{fact}：属应做工作而没有记录，计{arithmetic}分</translation>
    </message>
    <message>
        <source>{fact}: nothing was due, full points: {arithmetic}</source>
        <translation>{fact}：本期没有应办事项，按满分计{arithmetic}分</translation>
    </message>
    <message>
        <source>{fact}: {counts}, at most {limit} points: {arithmetic}</source>
        <translation>{fact}：{counts}，最多{limit}分；{arithmetic}</translation>
    </message>
    <message>
        <source>{fact}: {count} on record, {each} off each: {arithmetic}</source>
        <translation>{fact}：记录{count}次，每次扣{each}分；{arithmetic}</translation>
    </message>
    <message>
        <source>{fact}: {count} on record, {value} points each, at most {limit}: {arithmetic}</source>
        <translation>{fact}：记录{count}次，每次{value}分，最多{limit}分；{arithmetic}</translation>
    </message>
    <message>
        <source>{fact}: {done} of {due} done: {arithmetic}</source>
        <translation>{fact}：应完成{due}，已完成{done}；{arithmetic}</translation>
    </message>
    <message>
        <source>{fact}: {done} of {due} months complete by day {day} of the next month, not {missing}: {arithmetic}</source>
        <translation>{fact}：应报{due}个月，次月{day}日前报齐{done}个月，未按时的有{missing}；{arithmetic}</translation>
    </message>
    <message>
        <source>{fact}: {done} of {due} periods met, missing {missing}: {arithmetic}</source>
        <translation>{fact}：应完成{due}期，已完成{done}期，缺{missing}；{arithmetic}</translation>
    </message>
    <message>
        <source>{fact}: {done} of {due} periods met: {arithmetic}</source>
        <translation>{fact}：应完成{due}期，已完成{done}期；{arithmetic}</translation>
    </message>
    <message>
        <source>{fact}: {found}, at most {most} allowed, no points: {arithmetic}</source>
        <translation>{fact}：{found}次，超过允许的{most}次，计{arithmetic}分</translation>
    </message>
    <message>
        <source>{fact}: {found}, at most {most} allowed: {arithmetic}</source>
        <translation>{fact}：{found}次，未超过允许的{most}次，计{arithmetic}分</translation>
    </message>
    <message>
        <source>{fact}: {found}, in the band from {start}: {arithmetic}</source>
        <translation>{fact}：{found}次，属{start}起的一档，计{arithmetic}分</translation>
    </message>
    <message>
        <source>{fact}: {found}, {least} needed, not reached, no points: {arithmetic}</source>
        <translation>{fact}：{found}次，未达到{least}次，计{arithmetic}分</translation>
    </message>
    <message>
        <source>{fact}: {found}, {least} needed, reached: {arithmetic}</source>
        <translation>{fact}：{found}次，达到{least}次，计{arithmetic}分</translation>
    </message>
    <message>
        <source>{fact}: {percent}% ({done} of {due}), in the band from {start}%: {arithmetic}</source>
        <translation>{fact}：{percent}%（{done}/{due}），属{start}%起的一档，计{arithmetic}分</translation>
    </message>
    <message>
        <source>{fact}: {percent}% ({done} of {due}), {least}% needed, not reached, no points: {arithmetic}</source>
        <translation>{fact}：{percent}%（{done}/{due}），未达到{least}%，计{arithmetic}分</translation>
    </message>
    <message>
        <source>{fact}: {percent}% ({done} of {due}), {least}% needed, reached: {arithmetic}</source>
        <translation>{fact}：{percent}%（{done}/{due}），达到{least}%，计{arithmetic}分</translation>
    </message>
    <message>
        <source>{fact}: {percent}% reached ({done} of {due}), target {target}% met: {arithmetic}</source>
        <translation>{fact}：达到{percent}%（{done}/{due}），已达目标{target}%，计{arithmetic}分</translation>
    </message>
    <message>
        <source>{fact}: {percent}% reached ({done} of {due}), target {target}%, {each} off for each point below: {arithmetic}</source>
        <translation>{fact}：达到{percent}%（{done}/{due}），目标{target}%，每低1个百分点扣{each}分；{arithmetic}</translation>
    </message>
    <message>
        <source>{fact}: {rounds}; {round_points} points a round, {each} off for each percent wrong: {arithmetic}</source>
        <translation>{fact}：{rounds}；每轮{round_points}分，不符率每1个百分点扣{each}分；{arithmetic}</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}、{rest}</translation>
    </message>
    <message>
        <source>{first}; {rest}</source>
        <translation>{first}；{rest}</translation>
    </message>
    <message>
        <source>{points} of {max} points so far, neither ranked nor classed: {reasons}</source>
        <translation>满分{max}分，目前{points}分（暂计），不排名、不定等次：{reasons}</translation>
    </message>
    <message>
        <source>{points} of {max} points, but a red line was crossed ({red_lines}): {class}, ranked after all others</source>
        <translation>满分{max}分，得{points}分；因触及红线（{red_lines}），等次改列{class}，排在其他各村之后</translation>
    </message>
    <message>
        <source>{points} of {max} points, {percent}%: {class}</source>
        <translation>满分{max}分，得{points}分，占{percent}%，等次：{class}</translation>
    </message>
    <message>
        <source>{quarter}: nothing checked</source>
        <translation>{quarter}没有复核</translation>
    </message>
    <message>
        <source>{quarter}: {wrong} of {checked} wrong ({percent}%)</source>
        <translation>{quarter}复核{checked}条，不符{wrong}条（{percent}%）</translation>
    </message>
    <message>
        <source>{rounds}; {round_points} points a round, {each} off for each percent wrong: {arithmetic}</source>
        <translation>{rounds}；每轮{round_points}分，不符率每1个百分点扣{each}分；{arithmetic}</translation>
    </message>
    <message>
        <source>{rounds}; {round_points} points a round: {arithmetic}</source>
        <translation>{rounds}；每轮{round_points}分；{arithmetic}</translation>
    </message>
    <message>
        <source>{round} (all lines)</source>
        <translation>{round}（整张检查表）</translation>
    </message>
    <message>
        <source>{round} {points}</source>
        <translation>{round}{points}分</translation>
    </message>
    <message>
        <source>{round} “{title}”</source>
        <translation>{round}“{title}”</translation>
    </message>
    <message>
        <source>{round}: all {count} lines in order</source>
        <translation>{round}：{count}项全部合格</translation>
    </message>
    <message>
        <source>{round}: {count} of {all} lines in order, the others {lines}</source>
        <translation>{round}：{all}项中{count}项合格，其余{lines}</translation>
    </message>
    <message>
        <source>{working}</source>
        <translation>{working}</translation>
    </message>
    <message>
        <source>{working}, at most {limit}</source>
        <translation>{working}，封顶 {limit}</translation>
    </message>
    <message>
        <source>{working}, not below {limit}</source>
        <translation>{working}，扣完为止，计 {limit}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>“{title}” {ok} of {looked} in order ({points} points)</source>
        <translation>“{title}”查{looked}处合格{ok}处（{points}分）</translation>
    </message>
</context>
<context>
    <name>SecondEntry</name>
    <message>
        <source>Nothing was typed</source>
        <translation>没有录入</translation>
    </message>
    <message>
        <source>The record was changed in the meantime; type this one again</source>
        <translation>这条记录刚被改过，请重新核对</translation>
    </message>
</context>
<context>
    <name>VillageReview</name>
    <message>
        <source>It was changed in the meantime; look at it again</source>
        <translation>记录刚被修改，请重新查看</translation>
    </message>
    <message>
        <source>Look at this: {doubt}</source>
        <translation>请核对：{doubt}</translation>
    </message>
    <message>
        <source>Meeting {id} was written down.</source>
        <translation>已登记会议{id}。</translation>
    </message>
    <message>
        <source>Not kept: {problem}</source>
        <translation>未保存：{problem}</translation>
    </message>
    <message>
        <source>The meeting lies in the future: write it down once it was held</source>
        <translation>会议日期在今天之后：请在会后登记</translation>
    </message>
    <message>
        <source>The meeting of {day} did not agree: hold another, send the case back or refuse it</source>
        <translation>{day}的评议未通过：请再次评议，或者退回补正、不予办理</translation>
    </message>
    <message>
        <source>The village meeting has not voted on this case yet: write down the meeting first</source>
        <translation>村级评议尚未表决该个案：请先登记评议会议</translation>
    </message>
    <message>
        <source>This meeting is not there any more</source>
        <translation>该会议记录已不存在</translation>
    </message>
    <message>
        <source>Votes are written as CASE:FOR:AGAINST:ABSTAINED, not “{text}”</source>
        <translation>表决的格式是 个案:同意:反对:弃权，不是“{text}”</translation>
    </message>
    <message>
        <source>Write how many members the meeting has</source>
        <translation>请填写应到人数</translation>
    </message>
    <message>
        <source>Write how many members were present</source>
        <translation>请填写实到人数</translation>
    </message>
    <message>
        <source>Write the day of the meeting, as 2026-1-18 or 20260118</source>
        <translation>请填写会议日期，如2026-1-18或20260118</translation>
    </message>
    <message>
        <source>Write the votes on at least one case</source>
        <translation>请至少填写一个个案的表决票数</translation>
    </message>
    <message>
        <source>Write who chaired the meeting</source>
        <translation>请填写会议主持人</translation>
    </message>
    <message>
        <source>Write who took the minutes</source>
        <translation>请填写会议记录人</translation>
    </message>
    <message>
        <source>list the cases that wait for a meeting, and every meeting</source>
        <translation>列出待评议个案和历次会议</translation>
    </message>
    <message>
        <source>village meetings that discuss cases: what waits, votes, minutes</source>
        <translation>村级评议：待评议个案、表决、会议记录</translation>
    </message>
    <message>
        <source>votes on a case as CASE:FOR:AGAINST:ABSTAINED; may be given many times</source>
        <translation>个案表决，格式为 个案:同意:反对:弃权，可多次给出</translation>
    </message>
    <message>
        <source>waits: case {id}, {village}, {name}, {programme} {last}</source>
        <translation>待评议：个案{id}，{village}，{name}，{programme} {last}</translation>
    </message>
    <message>
        <source>write down a meeting and its votes</source>
        <translation>登记一次会议及表决</translation>
    </message>
    <message>
        <source>write the minutes of a meeting into a PDF file, or blank ones of a village</source>
        <translation>把会议记录写成PDF文件，或输出某村的空白记录</translation>
    </message>
    <message>
        <source>{id}  {day}  {village}: {passed} of {count} passed</source>
        <translation>{id}  {day}  {village}：{count}个中通过{passed}个</translation>
    </message>
    <message>
        <source>{name} has passed the review by this meeting: its votes stay as they are</source>
        <translation>{name}已凭本次会议通过评议，表决结果不能再改</translation>
    </message>
    <message>
        <source>{name} is not waiting for a meeting of this village</source>
        <translation>{name}不在本村待评议之列</translation>
    </message>
    <message>
        <source>{name}: the meeting was held before the application of {day}</source>
        <translation>{name}：评议早于{day}的申请</translation>
    </message>
    <message>
        <source>{name}: write how many were for it, against it, and abstained</source>
        <translation>{name}：请填写同意、反对、弃权的票数</translation>
    </message>
    <message>
        <source>{name}: {votes} votes, but only {present} were present</source>
        <translation>{name}：共{votes}票，超过实到的{present}人</translation>
    </message>
    <message>
        <source>{name}: {votes} votes, but {present} were present</source>
        <translation>{name}：共{votes}票，而实到{present}人</translation>
    </message>
    <message>
        <source>{person} chaired the meeting; somebody else takes the minutes</source>
        <translation>{person}是主持人，记录人须为另一人</translation>
    </message>
    <message>
        <source>{present} of {entitled} were present: fewer than two thirds, so the meeting should not have been opened</source>
        <translation>应到{entitled}人，实到{present}人，不足三分之二，会议不应召开</translation>
    </message>
    <message>
        <source>{present} were present, but the meeting has only {entitled} members</source>
        <translation>实到{present}人，超过应到的{entitled}人</translation>
    </message>
</context>
<context>
    <name>Workdays</name>
    <message>
        <source>Line {line} cannot be read: write “2027-01-01~2027-01-03 休 元旦” or paste the notice</source>
        <translation>第{line}行无法识别：请按“2027-01-01~2027-01-03 休 元旦”书写，或粘贴通知全文</translation>
    </message>
    <message>
        <source>National Day is not among the days: the year does not count as entered until it is</source>
        <translation>其中没有国庆节：补上之前，该年视为尚未录入</translation>
    </message>
    <message>
        <source>No day was found: paste the whole notice, or write one line for each holiday</source>
        <translation>没有找到日期：请粘贴通知全文，或每个节日写一行</translation>
    </message>
    <message>
        <source>Nothing was changed: {problem}</source>
        <translation>未作改动：{problem}</translation>
    </message>
    <message>
        <source>The holidays of {years} are not entered yet; there only weekends count as days off</source>
        <translation>{years}年节假日尚未录入，按周末计算</translation>
    </message>
    <message>
        <source>The year is missing: paste the notice with its title, or choose the year first</source>
        <translation>缺少年份：请连同标题粘贴通知，或先选择年份</translation>
    </message>
    <message>
        <source>These days belong to {found}, but {year} is being edited</source>
        <translation>这些日期属于{found}年，而正在编辑的是{year}年</translation>
    </message>
    <message>
        <source>{day} is named as a day off and as a working day</source>
        <translation>{day}既写了放假又写了上班</translation>
    </message>
    <message>
        <source>{day} is no weekend, so it cannot be a made-up working day</source>
        <translation>{day}不是周末，不可能是调休上班日</translation>
    </message>
    <message>
        <source>{day} is not the weekday that “{text}” says</source>
        <translation>{day}与“{text}”所写的星期不符</translation>
    </message>
    <message>
        <source>{name}: {found} days are named, but the notice speaks of {stated}</source>
        <translation>{name}：列出{found}天，但通知写明共{stated}天</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins</source>
        <translation>“{text}”的结束日期早于开始日期</translation>
    </message>
    <message>
        <source>“{text}” is longer than any holiday: check the days</source>
        <translation>“{text}”比任何假期都长，请核对日期</translation>
    </message>
    <message>
        <source>“{text}” is no day of the calendar</source>
        <translation>“{text}”不是有效日期</translation>
    </message>
</context>
<context>
    <name>Yearly</name>
    <message>
        <source>A year that has not begun is not reviewed</source>
        <translation>尚未开始的年度不能年审</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>An event asks for a decision about this case; decide on it first</source>
        <translation>有情况须先对该个案作出决定</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Child left on</source>
        <translation>子女离册日期</translation>
    </message>
    <message>
        <source>Done: {what}.</source>
        <translation>已办理：{what}。</translation>
    </message>
    <message>
        <source>End of the ID number</source>
        <translation>身份号码后四位</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Hukou nature</source>
        <translation>户口性质</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离册日期</translation>
    </message>
    <message>
        <source>Living children</source>
        <translation>现存子女数</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Not entered: {problem}</source>
        <translation>未录入：{problem}</translation>
    </message>
    <message>
        <source>Nothing is left to confirm: what is open differs from last time or asks for a decision</source>
        <translation>没有可确认的个案：未审的或有变化，或须先作决定</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>居住状况</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Say what the review came to</source>
        <translation>请选择年审结果</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>与上次相比</translation>
    </message>
    <message>
        <source>The register differs from last time; the result is “changed” where the support goes on</source>
        <translation>登记册与上次不同；继续享受的请选“有变化仍符合条件”</translation>
    </message>
    <message>
        <source>The register tells no event of this case; say what ends it</source>
        <translation>登记册中该个案没有待决情况，请指明退出原因</translation>
    </message>
    <message>
        <source>There is no case “{number}”</source>
        <translation>没有编号为“{number}”的个案</translation>
    </message>
    <message>
        <source>There is no village “{name}”</source>
        <translation>没有名为“{name}”的村</translation>
    </message>
    <message>
        <source>This case is not reviewed in {year}: it was approved in that year or is not owed for it</source>
        <translation>该个案不参加{year}年年审：当年才确认，或当年不享受</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Write what was found: it stays with the review</source>
        <translation>请填写核实情况，情况随年审保存</translation>
    </message>
    <message>
        <source>confirm all cases of a year that are as they were last time</source>
        <translation>把某年没有变化的个案一并确认</translation>
    </message>
    <message>
        <source>day on which it happened, as 2026-05-20</source>
        <translation>发生日期，如2026-05-20</translation>
    </message>
    <message>
        <source>day signed, as 2026-07-01; today if left out</source>
        <translation>签署日期，如2026-07-01；不填为今天</translation>
    </message>
    <message>
        <source>end a case: the event that the register tells, or one that is named</source>
        <translation>个案退出：按登记册中的情况或指定的原因</translation>
    </message>
    <message>
        <source>ended with {month}</source>
        <translation>已于{month}退出</translation>
    </message>
    <message>
        <source>handler who signs</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>last month owed, as 2026-05; by the rule if left out</source>
        <translation>最后享受月份，如2026-05；不填按规定计算</translation>
    </message>
    <message>
        <source>let a case go on after an event of the register</source>
        <translation>登记册中的情况之后继续享受</translation>
    </message>
    <message>
        <source>list the cases of a year with what changed since the last review</source>
        <translation>列出某年应审个案及上次以来的变化</translation>
    </message>
    <message>
        <source>name of the village; all if left out</source>
        <translation>村名；不填为全部村</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>number in the archive; the next one if left out</source>
        <translation>归档编号；不填为下一个</translation>
    </message>
    <message>
        <source>number of the case, or its row number</source>
        <translation>个案编号或行号</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未审</translation>
    </message>
    <message>
        <source>programme and category, as special_support_death/death</source>
        <translation>项目和类别，如special_support_death/death</translation>
    </message>
    <message>
        <source>programme, as old_age_reward; all if left out</source>
        <translation>项目代码，如old_age_reward；不填为全部</translation>
    </message>
    <message>
        <source>put a case into the archive</source>
        <translation>个案归档</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>responsible person who signs</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>review every approved case once a year</source>
        <translation>个案年审</translation>
    </message>
    <message>
        <source>transfer a case to another programme</source>
        <translation>个案转入其他项目</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>what ends it: death, moved_out, age, another_child, voluntary and so on</source>
        <translation>退出原因：death、moved_out、age、another_child、voluntary等</translation>
    </message>
    <message>
        <source>year of the review; this year if left out</source>
        <translation>年审年度；不填为今年</translation>
    </message>
    <message>
        <source>{count} confirmed, {left} left open.</source>
        <translation>已确认{count}个，{left}个仍未审。</translation>
    </message>
    <message>
        <source>{event} {day}: decide first</source>
        <translation>{event}{day}，须先作决定</translation>
    </message>
    <message>
        <source>{fact}: {before} → {after}</source>
        <translation>{fact}：{before}→{after}</translation>
    </message>
</context>
<context>
    <name>YearlyPaper</name>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>Handled by:</source>
        <translation>经办人：</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>In charge:</source>
        <translation>负责人：</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>最后月份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>People's Government of {township}</source>
        <translation>{township}人民政府</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Result of the review</source>
        <translation>年审结果</translation>
    </message>
    <message>
        <source>Roster of the yearly review {year}</source>
        <translation>{year}年度年审花名册</translation>
    </message>
    <message>
        <source>Signature or fingerprint</source>
        <translation>签字或按手印</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Table of changes {year}</source>
        <translation>{year}年度变更登记表</translation>
    </message>
    <message>
        <source>Table of ended supports {year}</source>
        <translation>{year}年度退出登记表</translation>
    </message>
    <message>
        <source>The case of {name} has not ended; there is nothing to tell</source>
        <translation>{name}的个案没有退出，无须告知</translation>
    </message>
    <message>
        <source>There is nothing to print: no case stands in this list</source>
        <translation>没有可打印的内容：名单中没有个案</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Village and group</source>
        <translation>村组</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>What the register says</source>
        <translation>登记情况</translation>
    </message>
    <message>
        <source>all programmes</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>family-services office of {township}</source>
        <translation>{township}家庭服务办公室</translation>
    </message>
    <message>
        <source>kept until {year}</source>
        <translation>保管至{year}年</translation>
    </message>
    <message>
        <source>the family of {name}</source>
        <translation>{name}的家属</translation>
    </message>
    <message>
        <source>without number</source>
        <translation>无编号</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before}→{after}</translation>
    </message>
    <message>
        <source>{month}/{year}</source>
        <translation>{year}年{month}月</translation>
    </message>
    <message>
        <source>{township}    {what}    {count} cases    {day}</source>
        <translation>{township}　　{what}　　{count}人　　{day}</translation>
    </message>
</context>
</TS>
