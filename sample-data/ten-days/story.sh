#!/bin/sh
# Ten days cut off: the desk of an island township works alone on one laptop, the district goes on
# without it, a stick brings both together, and the laptop is lost.
# Run from the project's root: WATCHFLOOR=target/app/bin/watchfloor sh sample-data/ten-days/story.sh [FOLDER]
set -eu
PLACE=${1:-$(mktemp -d)}
WATCHFLOOR=${WATCHFLOOR:-watchfloor}
district() { "$WATCHFLOOR" "$@" --data "$PLACE/district" --officer 区值班员甲 --seat 指挥大厅; }
island() { "$WATCHFLOOR" "$@" --data "$PLACE/island" --officer 镇值班员乙 --seat 笔记本; }
spare() { "$WATCHFLOOR" "$@" --data "$PLACE/spare" --officer 镇值班员乙 --seat 备用机; }
day() { date -d "$((10 - $1)) days ago" +%Y-%m-%d; }
expect() {
  words=$1
  shift
  "$@" 2>&1 | tee "$PLACE/said" | grep -qF -- "$words" || { cat "$PLACE/said"; echo "NOT SAID: $words"; exit 1; }
}
refused() {
  words=$1
  shift
  if "$@" >"$PLACE/said" 2>&1; then echo "NOT REFUSED: $*"; exit 1; fi
  grep -qF -- "$words" "$PLACE/said" || { cat "$PLACE/said"; echo "NOT SAID: $words"; exit 1; }
}
same() {
  "$1" list "$3" --format csv >"$PLACE/one"
  "$2" list "$3" --format csv >"$PLACE/other"
  cmp "$PLACE/one" "$PLACE/other" || { echo "NOT THE SAME: $3"; exit 1; }
}
conflict() {
  "$1" list conflicts --format csv |
    awk -F, -v rule="$2" 'NR==1 {for (i=1; i<=NF; i++) at[$i]=i} $at["rule"]==rule {print $at["counts"], $at["against"]}'
}
made() { "$WATCHFLOOR" init "$@"; }

# --- Before: the district introduces the township face to face and gives it registers and plan.
made --sample sample-data/zhoushan --data "$PLACE/district"
made --station ZS-DJ --name 东极镇应急指挥部 --data "$PLACE/island"
mkdir "$PLACE/island/plans"
cp sample-data/zhoushan/plans/flood-typhoon.yaml "$PLACE/island/plans/flood-typhoon.yaml"
CARD=$(district sync introduce)
DIGITS=$(district sync introduce --digits)
island sync introduce "$CARD" --fingerprint "$DIGITS"
CARD=$(island sync introduce)
DIGITS=$(island sync introduce --digits)
district sync introduce "$CARD" --fingerprint "$DIGITS"
district sync export "$PLACE/before.wfp" --to ZS-DJ
island sync import "$PLACE/before.wfp"
same district island stock
PACK=$(island paper-pack "$PLACE/pack.pdf" --without-maps --sheets 2 --forms 2)

# --- Day 1: cable, pier and power go. Each desk takes down what it knows of the same night.
D1=$(day 1)
SEEN=$(district incident add --type 11B01 --severity MAJOR --place 东极镇 --at 122.682,30.198 --occurred "${D1}T02:10+08:00" --narrative 台风登岛，海缆中断)
district outage report 东极镇 --channel PHONE --unreached --at "${D1}T03:00+08:00"
HERE=$(island incident add --type 11B01 --severity MAJOR --place 东极镇 --at 122.682,30.198 --occurred "${D1}T02:05+08:00" --narrative 台风登岛，码头中断，全岛停电)
island outage report 东极镇 --channel SEEN --road DOWN --network DOWN --power DOWN --by 镇值班室 --at "${D1}T02:30+08:00"
refused 无权决定 island response start --hazard TYPHOON --level 4 --unit 东极镇 --post 镇长 --matter 台风登岛自救 --measures 开放安置点 --at "${D1} 02:40" --second 镇值班员丙 --until 240 --basis 东极指〔2026〕1号
RESPONSE=$(island response start --hazard TYPHOON --level 4 --unit 东极镇 --post 镇街主要负责人 --matter 台风登岛自救 --measures 开放安置点 --at "${D1} 02:40" --second 镇值班员丙 --until 240 --basis 东极指〔2026〕1号)
ORDER=$(island order issue --title 开放安置点 --text 开放中心小学食堂，清点入住 --lead 东极镇人民政府 --post 镇长 --deadline 2 --basis "response:$RESPONSE")
island order sign "$ORDER" --unit 东极镇人民政府 --channel RADIO --by 镇防汛联络员 --read-back RIGHT
island shelter turn BZ-136 --to OPEN --reason 台风登岛
BOOK=$(island arrivals open --title 台风登岛)
island arrive --shelter BZ-136 --name 示例甲 --sex FEMALE --born 1950 --home 长厂村
island arrive --shelter BZ-136 --name 示例乙 --sex MALE --born 1948 --home 长厂村 --need MEDICINE

# --- Days 2 to 8: the battery is flat. The desk writes on numbered paper.
# --- Day 4: the district, which knows nothing of it, books out the same stock and sends the same team.
island supply move --depot WZ-038 --item 1010201 --kind out --quantity 100 --reason 发给入住群众
CLEARING=$(island team send DW-094 "$HERE" --task 清通码头道路)
district supply move --depot WZ-038 --item 1010201 --kind out --quantity 60 --reason 凭电话记录出库
GOING=$(district team send DW-094 "$SEEN" --task 到码头接应)
district response start --hazard TYPHOON --level 3 --post 副指挥长 --matter 防御台风 --measures 全区转移 --second 区值班员丙 --until 240 --basis 舟防指〔2026〕3号

# --- Day 9: a generator. What stands on the paper is typed up, line by line.
D2=$(day 2)
D8=$(day 8)
island catchup 1 1 0215 值班室电话不通，改用电台 --date "$D2"
island catchup 1 2 0340 中心小学又接收四十人
island catchup 1 4 2350 发电机油将尽，全改用纸 --date "$D8"
refused 第 island catchup 1 2 0340 中心小学又接收四十人
expect ZS-DJ-L0001 island list sheets
island catchup 1 3 --void 没有写

# --- Day 10: a boat brings a stick to the district. Looked through first, then taken in.
island sync export "$PLACE/stick.wfp" --to ZS-DH
expect 3 district sync preview "$PLACE/stick.wfp"
district sync import "$PLACE/stick.wfp"
expect 没有变化 district sync import "$PLACE/stick.wfp"
expect incident.conflict.takenTwice district list conflicts
expect supply.conflict.overdrawn district list conflicts
expect team.conflict.sentTwice district list conflicts
refused ZS-DJ island sync import "$PLACE/stick.wfp"

# --- Each contradiction is settled by who knows, and the stick goes back.
district settle $(conflict district incident.conflict.takenTwice) 同一事件，以区里的编号办理
district settle $(conflict district team.conflict.sentTwice) 已与队长通话：在码头清障，区里的任务取消
district supply count --depot WZ-038 --item 1010201 --found 3 --reason 与镇里通话核对
district sync export "$PLACE/back.wfp" --to ZS-DJ
island sync import "$PLACE/back.wfp"
same district island conflicts
same district island stock
same district island teams
same district island incidents
same district island orders
same district island levels
same district island outages
same district island shelters
same district island sheets
expect false district list arrivals
island arrivals give-key "$BOOK" "$PLACE/key" --to 区指挥部，专用U盘
district arrivals take-key "$BOOK" "$PLACE/key"
same district island arrivals

# --- The laptop falls into the sea. A spare machine is made from what the district has.
made --station ZS-DJ --name 东极镇应急指挥部 --after-loss --data "$PLACE/spare"
CARD=$(district sync introduce)
DIGITS=$(district sync introduce --digits)
spare sync introduce "$CARD" --fingerprint "$DIGITS"
CARD=$(spare sync introduce)
DIGITS=$(spare sync introduce --digits)
district sync introduce "$CARD" --fingerprint "$DIGITS"
district sync export "$PLACE/all.wfp" --to ZS-DJ --all
spare sync import "$PLACE/all.wfp"
same district spare stock
same district spare orders
spare arrivals take-key "$BOOK" "$PLACE/key"
same district spare arrivals
spare shelter turn BZ-136 --to FULL --reason 备用机接班清点
spare sync export "$PLACE/again.wfp" --to ZS-DH
district sync import "$PLACE/again.wfp"
same district spare shelters
refused 签名 district sync import "$PLACE/stick.wfp"
district verify
spare verify
