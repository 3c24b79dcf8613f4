package org.watchfloor.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.library.PersonalData.Cleaned;
import org.watchfloor.store.DataFolder;

/** Whatever tells a person is out of a case, and how much that was is known. */
class PersonalDataTest {
  private static final List<String> TOWNS = List.of("环南街道", "定海区");

  @TempDir Path temp;
  private PersonalData data;

  @BeforeEach
  void read() {
    DataFolder.create(temp.resolve("dh"), "ZS-DH", "x");
    try (DataFolder folder = DataFolder.open(temp.resolve("dh"))) {
      data = new PersonalData(new PersonalRules(folder).words());
    }
  }

  private Cleaned clean(String text, String... known) {
    return data.clean(text, List.of(known), TOWNS);
  }

  @Test
  void telephonesAndIdentityNumbersGoHoweverTheyAreWritten() {
    for (String phone :
        List.of(
            "10000000000",
            "100 0000 0000",
            "0580-0000101",
            "05800000101",
            "0000101",
            "１００００００００００")) {
      Cleaned cleaned = clean("请拨" + phone + "联系");
      assertThat(cleaned.text()).as(phone).isEqualTo("请拨×联系");
      assertThat(cleaned.removed()).isEqualTo(new Removed(0, 1, 0, 0));
    }
    assertThat(clean("身份证 33090219000101000X。").removed()).isEqualTo(new Removed(0, 0, 1, 0));
    assertThat(clean("身份证 330902190001010001。").text()).doesNotContain("3309");
  }

  @Test
  void figuresOfTheMatterStay() {
    String text = "2026-07-20 02:10 积水 60 厘米，转移 1200 人，水位 3.45 米";
    assertThat(clean(text).text()).isEqualTo(text);
  }

  @Test
  void namesGoByTitleAndWhereTheOfficerGivesThem() {
    assertThat(clean("王师傅和李建国主任到场").text()).isEqualTo("×和×到场");
    Cleaned given = clean("甲乙丙报告，甲乙丙的儿子也在", "甲乙丙", " ");
    assertThat(given.text()).isEqualTo("×报告，×的儿子也在");
    assertThat(given.removed().names()).isEqualTo(2);
  }

  @Test
  void addressesGoButTheTownshipStays() {
    Cleaned cleaned = clean("环南街道，沿港西路12号3幢201室进水");
    assertThat(cleaned.text()).isEqualTo("环南街道，×进水");
    assertThat(cleaned.removed().addresses()).isEqualTo(1);
    assertThat(clean("住5号201室").text()).isEqualTo("住×");
    assertThat(clean("在环南街道办事处").text()).isEqualTo("在环南街道办事处");
    assertThat(clean("定海区环南街道沿港西路12号").text()).isEqualTo("定海区环南街道×");
  }
}
