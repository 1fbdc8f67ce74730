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
        <source>Year {year}</source>
        <translation>{year}年</translation>
    </message>
    <message>
        <source>due {due}, done {done}</source>
        <translation>应办 {due}，办结 {done}</translation>
    </message>
    <message>
        <source>{count} figures</source>
        <translation>{count} 项数字</translation>
    </message>
    <message>
        <source>{quantity} of {total}</source>
        <translation>{quantity}/{total}</translation>
    </message>
    <message>
        <source>{year}, quarter {quarter}</source>
        <translation>{year}年第{quarter}季度</translation>
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
    <name>CommandLine</name>
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
        <source>Class</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Column {letter} {heading} is left out: {note}</source>
        <translation>{letter} 列“{heading}”未导入：{note}</translation>
    </message>
    <message>
        <source>Dry run, nothing was saved.</source>
        <translation>仅为试导入，未保存任何数据。</translation>
    </message>
    <message>
        <source>Everything lies in {folder}; the office opens with the passphrase {passphrase}. {seconds} s in all.</source>
        <translation>全部结果在 {folder}；打开办公室的口令是 {passphrase}。共用时 {seconds} 秒。</translation>
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
        <source>Make the office</source>
        <translation>建立办公室</translation>
    </message>
    <message>
        <source>No passphrase was given: use --passphrase-file or the variable {variable}</source>
        <translation>没有提供口令。请使用 --passphrase-file 或环境变量 {variable}。</translation>
    </message>
    <message>
        <source>No township of this size can be invented: choose more residents, fewer villages or more events</source>
        <translation>无法生成这种规模的练习乡镇，请增加人数、减少村数或增加活动数</translation>
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
        <source>Passphrase: </source>
        <translation>口令：</translation>
    </message>
    <message>
        <source>Photograph every page of the window</source>
        <translation>截取各页面图片</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
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
        <source>Row {row}: {message}</source>
        <translation>第{row}行：{message}</translation>
    </message>
    <message>
        <source>Run {run}: {scheme}, version {version}, {period}, {villages} villages.</source>
        <translation>第 {run} 号评分结果：{scheme}，版本 {version}，{period}，共 {villages} 个村。</translation>
    </message>
    <message>
        <source>Score the year and its quarters</source>
        <translation>评定全年和各季度得分</translation>
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
        <source>Stopped; nothing of this step was saved.</source>
        <translation>已停止，本步骤未保存任何数据。</translation>
    </message>
    <message>
        <source>Taken back: {removed} rows removed, {restored} cells emptied again, {kept} rows kept because they were used since.</source>
        <translation>已撤销：删除 {removed} 行，清空补充的 {restored} 个单元格，{kept} 行此后已使用，予以保留。</translation>
    </message>
    <message>
        <source>The code of a township has 9 digits, as 511702001</source>
        <translation>乡镇代码应为 9 位数字，例如 511702001。</translation>
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
        <source>The rows to correct are in {file}; correct them there and import that workbook.</source>
        <translation>待改正的行已写入 {file}，请在其中改正后导入该工作簿。</translation>
    </message>
    <message>
        <source>The same passphrase again: </source>
        <translation>再输入一次口令：</translation>
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
        <source>This very file was imported before; rows already there were not added again.</source>
        <translation>这个文件以前导入过，已有的行没有重复添加。</translation>
    </message>
    <message>
        <source>Township family-services desk: register, assessment, paper and bundles of one office folder.</source>
        <translation>乡镇家庭服务工作台：管理一个办公室文件夹的人员登记、村级考核、文书和数据包。</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
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
        <source>a year such as 2025, or a quarter such as 2025Q2</source>
        <translation>年份（如 2025）或季度（如 2025Q2）</translation>
    </message>
    <message>
        <source>assessment schemes</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>check a bundle</source>
        <translation>核验数据包</translation>
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
        <source>key of the assessment scheme</source>
        <translation>考核方案的代号</translation>
    </message>
    <message>
        <source>list the imports of the past</source>
        <translation>列出以往的导入</translation>
    </message>
    <message>
        <source>make a new office</source>
        <translation>新建办公室</translation>
    </message>
    <message>
        <source>most people to show</source>
        <translation>最多显示的人数</translation>
    </message>
    <message>
        <source>name of the county</source>
        <translation>县（市、区）名称</translation>
    </message>
    <message>
        <source>name of the province</source>
        <translation>省（区、市）名称</translation>
    </message>
    <message>
        <source>name of the township, as 示范镇</source>
        <translation>乡镇（街道）名称，例如 示范镇</translation>
    </message>
    <message>
        <source>number of the import, from `batches`</source>
        <translation>导入批次的编号，可用 batches 命令查看</translation>
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
        <source>open the window</source>
        <translation>打开窗口</translation>
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
        <source>results of villages</source>
        <translation>各村得分</translation>
    </message>
    <message>
        <source>say what would happen and save nothing</source>
        <translation>只报告将会怎样，不保存</translation>
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
        <source>sync bundles for the county</source>
        <translation>报送县级的数据包</translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>撤销一次导入</translation>
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
        <source>the township's minisign public key, to check the signature</source>
        <translation>乡镇的 minisign 公钥文件，用于核对签名</translation>
    </message>
    <message>
        <source>village groups</source>
        <translation>村民小组</translation>
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
        <source>what the table holds</source>
        <translation>表格的类别：residents 人员，events 服务活动，figures 月报数字，places 村组</translation>
    </message>
    <message>
        <source>which document</source>
        <translation>文书种类</translation>
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
        <source>write a document of a score run as PDF files</source>
        <translation>把评分结果的文书存为 PDF 文件</translation>
    </message>
    <message>
        <source>write the rows to correct as a workbook that can be imported again</source>
        <translation>把待改正的行写成工作簿，改正后可再导入</translation>
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
        <source>{file}: {read} rows read, {accepted} accepted ({inserted} new, {filled} completed, {unchanged} known), {refused} refused; {mended} cells mended, {cells} cells refused.</source>
        <translation>{file}：读取 {read} 行，采用 {accepted} 行（新增 {inserted}，补充 {filled}，无变化 {unchanged}），拒绝 {refused} 行；自动规范 {mended} 个单元格，拒绝 {cells} 个单元格。</translation>
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
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <source>{step} … {seconds} s</source>
        <translation>{step}……{seconds} 秒</translation>
    </message>
    <message>
        <source>… and {count} more; write them all with --corrections FILE</source>
        <translation>……还有 {count} 处；用 --corrections 文件名 可全部写出</translation>
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
    <name>Fact</name>
    <message>
        <source>Applications handled by their due day against applications due</source>
        <translation>在期限内办理的申请占应办申请数</translation>
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
        <source>Entitlement applications handled in time</source>
        <translation>权益申请按时办理</translation>
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
        <source>Households reached by printed matter</source>
        <translation>宣传品入户</translation>
    </message>
    <message>
        <source>Households that received the leaflets against all households at the time</source>
        <translation>收到宣传品的户数占当时总户数</translation>
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
        <source>Joint meetings with decisions carried out</source>
        <translation>联席会议及议定事项落实</translation>
    </message>
    <message>
        <source>Letters signed against letters that the office requires</source>
        <translation>已签责任书占应签责任书的份数</translation>
    </message>
    <message>
        <source>Missing consent</source>
        <translation>同意书缺失</translation>
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
        <source>Personal-data incidents</source>
        <translation>个人信息事件</translation>
    </message>
    <message>
        <source>Pieces by the level of the medium</source>
        <translation>按媒体级别统计的稿件数</translation>
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
        <source>Responsibility letters of service</source>
        <translation>服务责任书签订</translation>
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
        <source>Service funds paid in</source>
        <translation>工作经费到位</translation>
    </message>
    <message>
        <source>Service records found without a complete consent row</source>
        <translation>缺少完整知情同意记录的服务记录数</translation>
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
        <source>Trainings of village workers that ended with a passed exam</source>
        <translation>村级工作人员参加并考试合格的培训次数</translation>
    </message>
    <message>
        <source>done on time / due</source>
        <translation>按时完成数 ÷ 应完成数</translation>
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
        <source>sum of quantities / sum of totals</source>
        <translation>数量合计 ÷ 总数合计</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>10 years (archive rules, order no. 8)</source>
        <translation>10年（《机关文件材料归档范围和文书档案保管期限规定》，国家档案局令第8号）</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>区划代码</translation>
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
        <source>Category</source>
        <translation>类别</translation>
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
        <source>Contact at home</source>
        <translation>家中联系人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
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
        <source>Due on</source>
        <translation>应办日期</translation>
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
        <source>Established on</source>
        <translation>立户日期</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
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
        <source>First marriage</source>
        <translation>初婚日期</translation>
    </message>
    <message>
        <source>For the statistics that the law asks of the township</source>
        <translation>用于乡镇依法承担的人口统计</translation>
    </message>
    <message>
        <source>From household</source>
        <translation>原户号</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>发生日期</translation>
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
        <source>Hukou nature</source>
        <translation>户口性质</translation>
    </message>
    <message>
        <source>Hukou place</source>
        <translation>户籍地</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
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
        <source>Kind of household</source>
        <translation>户类型</translation>
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
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
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
        <source>Old name</source>
        <translation>原名称</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>总数</translation>
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
        <source>Quantity</source>
        <translation>数量</translation>
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
        <source>Recorded on</source>
        <translation>登记日期</translation>
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
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Services wanted</source>
        <translation>希望得到的服务</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Spouse citizen ID</source>
        <translation>配偶公民身份号码</translation>
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
        <source>Statutory duty: PIPL Art. 13(1)(3); Population and Family Planning Law Art. 10, 12</source>
        <translation>履行法定职责所必需：《个人信息保护法》第十三条第一款第三项；《人口与计划生育法》第十条、第十二条</translation>
    </message>
    <message>
        <source>Statutory duty: PIPL Art. 13(1)(3); Statistics Law Art. 7</source>
        <translation>履行法定职责所必需：《个人信息保护法》第十三条第一款第三项；《统计法》第七条</translation>
    </message>
    <message>
        <source>Statutory duty: Population and Family Planning Law Art. 10, 43</source>
        <translation>履行法定职责所必需：《人口与计划生育法》第十条、第四十三条</translation>
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
        <source>To know which person a service or entitlement is for</source>
        <translation>用于确认服务或待遇的对象</translation>
    </message>
    <message>
        <source>To reach the family with an offer or a notice</source>
        <translation>用于联系家庭，告知服务和政策</translation>
    </message>
    <message>
        <source>To show and assess the office's and the village's own work</source>
        <translation>用于记录和考核乡镇、村的工作</translation>
    </message>
    <message>
        <source>To tell people of one name apart and to pay the right person</source>
        <translation>用于区分同名人员，确保补贴发给本人</translation>
    </message>
    <message>
        <source>Type of work</source>
        <translation>工作类型</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>上报数</translation>
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
        <source>Village group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>外出去向</translation>
    </message>
    <message>
        <source>While the person belongs to the township, then 3 years</source>
        <translation>属本乡镇人员期间保存，此后再保存3年</translation>
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
        <source>health and contraception belong to services a person asks for; the column is left out</source>
        <translation>健康和避孕信息只在本人申请服务时记录，本列不导入</translation>
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
        <source>Circular on the results of the {period} assessment of village family services</source>
        <translation>关于{period}村级家庭服务工作考核情况的通报</translation>
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
        <source>No font has the character {characters}: choose another way to write it, or install a font that has it; nothing was printed</source>
        <translation>字库中没有以下字：{characters}。请改用规范字，或安装含有该字的字体后重试。本次没有打印。</translation>
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
        <source>Red line</source>
        <translation>红线事项</translation>
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
        <source>Villages that lost points put the causes right item by item within {days} days and report back in writing; the liaisons help.</source>
        <translation>失分的村要逐项查明原因，在{days}日内完成整改并书面报告；包村干部予以指导帮助。</translation>
    </message>
    <message>
        <source>red line: {titles}</source>
        <translation>触及红线：{titles}</translation>
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
</context>
<context>
    <name>Operation</name>
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
        <source>The scoring of {detail} was cut off at {at}: no result was saved. Score again; earlier results are complete.</source>
        <translation>{at} 开始的评分（{detail}）中途中断，没有保存结果。请重新评分；此前的结果完整无缺。</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Change of a household</source>
        <translation>户变动</translation>
    </message>
    <message>
        <source>Change of a place</source>
        <translation>村组变更</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Migrant</source>
        <translation>流动人口</translation>
    </message>
    <message>
        <source>Population event</source>
        <translation>人口变动</translation>
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
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Village group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Work event</source>
        <translation>服务活动</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Choose a village, and a group if there is one</source>
        <translation>请选择村；有村民小组的，一并选择</translation>
    </message>
    <message>
        <source>Household {number} lies in {village}: check the number and the village</source>
        <translation>{number} 户在{village}：请核对户号和村</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>Not saved: {count} fields need another look</source>
        <translation>没有保存：有 {count} 项需要核对。</translation>
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
        <source>This has to be filled in</source>
        <translation>此项必填</translation>
    </message>
    <message>
        <source>This person is not in the register any more</source>
        <translation>登记册中已没有这个人。请刷新名单。</translation>
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
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>{name} ({village}) has this ID number already: open that person instead</source>
        <translation>{name}（{village}）已使用这个公民身份号码，请直接打开该人员</translation>
    </message>
    <message>
        <source>{name}, born {date}, is in {village} already: is it the same person?</source>
        <translation>{village}已有{name}，出生日期 {date}，请核实是否同一人</translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message>
        <source>Bonus “{title}”</source>
        <translation>加分项“{title}”</translation>
    </message>
    <message>
        <source>Class “{title}”</source>
        <translation>等次“{title}”</translation>
    </message>
    <message>
        <source>Deduction “{title}”</source>
        <translation>扣分项“{title}”</translation>
    </message>
    <message>
        <source>Item “{title}”</source>
        <translation>项目“{title}”</translation>
    </message>
    <message>
        <source>Level “{title}”</source>
        <translation>级别“{title}”</translation>
    </message>
    <message>
        <source>Red line “{title}”</source>
        <translation>红线“{title}”</translation>
    </message>
    <message>
        <source>Section “{title}”</source>
        <translation>部分“{title}”</translation>
    </message>
    <message>
        <source>The file is not valid TOML: {detail}</source>
        <translation>文件不是有效的 TOML：{detail}</translation>
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
        <source>a quota of cases leads to cases being made up</source>
        <translation>下达案件数量会导致凑数办案</translation>
    </message>
    <message>
        <source>births are no longer judged by whether they fit a policy</source>
        <translation>不再以是否符合政策评判生育</translation>
    </message>
    <message>
        <source>couples choose contraception freely and operations are never a duty</source>
        <translation>避孕由夫妻自主选择，手术不得作为任务</translation>
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
        <source>neighbours are not to be rewarded for informing on families</source>
        <translation>不得奖励举报他人家庭</translation>
    </message>
    <message>
        <source>pregnancies are private and are not monitored</source>
        <translation>怀孕属于个人隐私，不得监测</translation>
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
        <source>{place}: a sampled item needs quarters in which a round is held</source>
        <translation>{place}：抽样项目须写明在哪些季度复核</translation>
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
        <source>{place}: format {found} is not known; this program reads format {known}</source>
        <translation>{place}：不认识格式 {found}，本程序读取格式 {known}</translation>
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
        <source>{place}: only {found} of {max} points can be reached: {difference} out of reach</source>
        <translation>{place}：满分 {max} 分，最多只能得 {found} 分，有 {difference} 分无法得到</translation>
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
        <source>{place}: the fact {fact} cannot be measured the way this rule needs</source>
        <translation>{place}：指标“{fact}”的统计方式不适合这种记分规则</translation>
    </message>
    <message>
        <source>{place}: the fact {fact} is deducted twice</source>
        <translation>{place}：指标“{fact}”扣了两次</translation>
    </message>
    <message>
        <source>{place}: the fact {fact} is not known by month</source>
        <translation>{place}：指标“{fact}”没有分月数字</translation>
    </message>
    <message>
        <source>{place}: the fact {fact} is not known by quarter</source>
        <translation>{place}：指标“{fact}”没有分季度数字</translation>
    </message>
    <message>
        <source>{place}: the items add up to {found}, the section states {stated} (difference {difference})</source>
        <translation>{place}：各项合计 {found} 分，该部分写明 {stated} 分（相差 {difference}）</translation>
    </message>
    <message>
        <source>{place}: the key {key} is kept for bonuses and deductions</source>
        <translation>{place}：名称 {key} 留给加分扣分使用</translation>
    </message>
    <message>
        <source>{place}: the last class must have at_least = 0, so that every village has a class</source>
        <translation>{place}：最后一个等次的 at_least 须为 0，使每个村都有等次</translation>
    </message>
    <message>
        <source>{place}: the level {level} is given twice</source>
        <translation>{place}：级别 {level} 写了两次</translation>
    </message>
    <message>
        <source>{place}: the sections add up to {found}, the scheme states {stated} (difference {difference})</source>
        <translation>{place}：各部分合计 {found} 分，方案写明 {stated} 分（相差 {difference}）</translation>
    </message>
    <message>
        <source>{place}: there is no fact {value}</source>
        <translation>{place}：没有名为{value}的指标</translation>
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
        <source>{place}: {key} must be more than zero</source>
        <translation>{place}：{key} 须大于零</translation>
    </message>
    <message>
        <source>{place}: {key} must be text in quotes</source>
        <translation>{place}：{key} 须为引号内的文字</translation>
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
        <source>{place}: {key} “{value}” is used {count} times</source>
        <translation>{place}：{key}“{value}”重复使用 {count} 次</translation>
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
        <source>{place}: “{term}” may not be scored: {reason}</source>
        <translation>{place}：“{term}”不得记分：{reason}</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>“{value}”</translation>
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
        <source>township {count}</source>
        <translation>乡镇级{count}次</translation>
    </message>
    <message>
        <source>{fact} 0</source>
        <translation>{fact}0次</translation>
    </message>
    <message>
        <source>{fact} {count} ({each} off each)</source>
        <translation>{fact}{count}次（每次扣{each}分）</translation>
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
        <source>{fact}: {done} of {due} periods met, missing {missing}: {arithmetic}</source>
        <translation>{fact}：应完成{due}期，已完成{done}期，缺{missing}；{arithmetic}</translation>
    </message>
    <message>
        <source>{fact}: {done} of {due} periods met: {arithmetic}</source>
        <translation>{fact}：应完成{due}期，已完成{done}期；{arithmetic}</translation>
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
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
</context>
</TS>
