package org.watchfloor.geo.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {
  private static final NameIndex<String> INDEX =
      index(
          "定海",
          "定海港码头",
          "新定海",
          "东海大桥",
          "沈家门",
          "岱山县",
          "重庆路",
          "长白岛",
          "绿城",
          "G329国道",
          "普陀山",
          "普陀区人民医院",
          "Fire Station",
          "西安路",
          "先锋村");

  @ParameterizedTest
  @CsvSource({
    "定海, 定海, EXACT",
    "定, 定海, PREFIX",
    "海大, 东海大桥, INSIDE",
    "dh, 定海, SPELLED_WHOLE",
    "dinghai, 定海, SPELLED_WHOLE",
    "dingh, 定海, SPELLED_WHOLE",
    "dhai, 定海, SPELLED_WHOLE",
    "din, 定海, SPELLED_PREFIX",
    "定h, 定海, SPELLED_WHOLE",
    "DH, 定海, SPELLED_WHOLE",
    "ｄｈ, 定海, SPELLED_WHOLE",
    "dhgmt, 定海港码头, SPELLED_WHOLE",
    "matou, 定海港码头, SPELLED_INSIDE",
    "sjm, 沈家门, SPELLED_WHOLE",
    "shjm, 沈家门, SPELLED_WHOLE",
    "chongqinglu, 重庆路, SPELLED_WHOLE",
    "zhongqinglu, 重庆路, SPELLED_WHOLE",
    "zhangbai, 长白岛, SPELLED_PREFIX",
    "cbd, 长白岛, SPELLED_WHOLE",
    "lvcheng, 绿城, SPELLED_WHOLE",
    "lucheng, 绿城, SPELLED_WHOLE",
    "g329, G329国道, PREFIX",
    "329, G329国道, INSIDE",
    "fire s, Fire Station, PREFIX",
    "stat, Fire Station, INSIDE",
    "xianlu, 西安路, SPELLED_WHOLE",
    "xianf, 先锋村, SPELLED_PREFIX",
    "renmin, 普陀区人民医院, SPELLED_INSIDE",
    "沈家们, 沈家门, SIMILAR",
    "沈佳门, 沈家门, SIMILAR",
    "普陀区人名医院, 普陀区人民医院, SIMILAR",
    "普陀人民医院, 普陀区人民医院, SIMILAR",
    "东海大大桥, 东海大桥, SIMILAR",
    "顶海, 定海, SIMILAR",
    "shenjiamem, 沈家门, SIMILAR",
    "shejiamen, 沈家门, SIMILAR",
    "chonqinlu, 重庆路, SIMILAR",
    "fire sttaion, Fire Station, SIMILAR",
  })
  void findsWhatIsTyped(String typed, String name, Fit fit) {
    assertThat(INDEX.guess(typed, 5))
        .extracting(NameIndex.Hit::item, NameIndex.Hit::fit)
        .contains(org.assertj.core.groups.Tuple.tuple(name, fit));
  }

  @Test
  void putsTheBetterFitFirst() {
    assertThat(INDEX.find("定海", 5))
        .extracting(NameIndex.Hit::item)
        .containsExactly("定海", "定海港码头", "新定海");
    assertThat(INDEX.find("dh", 5))
        .extracting(NameIndex.Hit::item)
        .startsWith("定海", "东海大桥", "定海港码头");
    assertThat(INDEX.find("定海", 1)).hasSize(1);
  }

  @Test
  void importanceDecidesBetweenEqualFits() {
    NameIndex<String> index =
        new NameIndex<>(
            List.of(
                new NameIndex.Name<>("street", "解放路", 5),
                new NameIndex.Name<>("town", "解放镇街道", 1)));
    assertThat(index.find("jief", 5))
        .extracting(NameIndex.Hit::item)
        .containsExactly("town", "street");
  }

  @Test
  void aThingWithTwoNamesIsFoundOnce() {
    NameIndex<String> index =
        new NameIndex<>(
            List.of(new NameIndex.Name<>("T1", "消防一队", 0), new NameIndex.Name<>("T1", "消防一中队", 0)));
    assertThat(index.find("消防", 5)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "，。", "不存在", "qqqq", "𠮷"})
  void findsNothingForNothing(String typed) {
    assertThat(INDEX.find(typed, 5)).isEmpty();
  }

  @Test
  void guessesOnlyWhereNothingFits() {
    assertThat(INDEX.guess("定海", 15)).extracting(NameIndex.Hit::fit).doesNotContain(Fit.SIMILAR);
    assertThat(INDEX.guess("绿成", 15)).extracting(NameIndex.Hit::item).containsExactly("绿城");
    assertThat(INDEX.find("绿成", 15)).as("a field takes the first it finds").isEmpty();
  }

  @Test
  void numbersAreNeverGuessed() {
    NameIndex<String> depots = index("KC-0018", "KC-0020", "3号仓库");
    assertThat(depots.guess("KC-0019", 8)).isEmpty();
    assertThat(depots.guess("2号仓库", 8)).isEmpty();
  }

  @Property(tries = 100)
  void forgivesOneWrongSignOfFour(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      names.add(name(random) + name(random));
    }
    String name = names.get(random.nextInt(names.size()));
    int wrong = random.nextInt(name.length());
    String typed = name.substring(0, wrong) + "鑫" + name.substring(wrong + 1);
    assertThat(index(names.toArray(String[]::new)).guess(typed, 1000))
        .extracting(NameIndex.Hit::item)
        .contains(name);
  }

  @Property(tries = 100)
  void findsEveryPartOfEveryName(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      names.add(name(random));
    }
    NameIndex<String> index = index(names.toArray(String[]::new));
    String name = names.get(random.nextInt(names.size()));
    int from = random.nextInt(name.length());
    int to = from + 1 + random.nextInt(name.length() - from);
    assertThat(index.find(name.substring(from, to), 1000))
        .extracting(NameIndex.Hit::item)
        .contains(name);
  }

  @Test
  void answersAKeystrokeOverAHundredThousandNamesQuickly() {
    Random random = new Random(7);
    List<NameIndex.Name<Integer>> names = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      names.add(new NameIndex.Name<>(i, name(random), i % 5));
    }
    NameIndex<Integer> index = new NameIndex<>(names);
    assertThat(index.size()).isEqualTo(100_000);
    List<String> typed = List.of("d", "dh", "sq", "村", "海村", "dinghai", "sheq", "zhcun", "lu", "s");
    assertThat(typed).allSatisfy(text -> assertThat(index.find(text, 20)).hasSize(20));
  }

  private static String name(Random random) {
    String signs = "定海沈家门普陀山岱嵊泗舟新东西南北大小长白虾峙六横桃花登步朱尖岛塘港湾岙洞坑浦嘴礁沙青黄金银龙虎";
    String[] ends = {"村", "社区", "路", "小学", "医院", "避灾点", "码头"};
    StringBuilder name = new StringBuilder();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      name.append(signs.charAt(random.nextInt(signs.length())));
    }
    return name.append(ends[random.nextInt(ends.length)]).toString();
  }

  private static NameIndex<String> index(String... names) {
    List<NameIndex.Name<String>> all = new ArrayList<>();
    for (String name : names) {
      all.add(new NameIndex.Name<>(name, name, 0));
    }
    return new NameIndex<>(all);
  }
}
