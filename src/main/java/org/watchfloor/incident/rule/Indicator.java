package org.watchfloor.incident.rule;

import org.watchfloor.base.Language;

/**
 * A figure that is kept of incidents 指标.
 *
 * @param key its name in the record, as in {@code DEAD}
 * @param group where it stands
 * @param zh its Chinese name
 * @param en its English name
 * @param unitZh its unit in Chinese
 * @param unitEn its unit in English
 * @param whole whether only whole numbers make sense
 * @param falls whether it falls by itself, as people are freed, so that one officer may lower it
 */
public record Indicator(
    String key,
    Group group,
    String zh,
    String en,
    String unitZh,
    String unitEn,
    boolean whole,
    boolean falls) {

  /** The groups in the order of a report. */
  public enum Group {
    /** Deaths and injuries 伤亡. */
    CASUALTY,
    /** People hit, moved, in need 人员. */
    PEOPLE,
    /** Crops 农作物. */
    CROPS,
    /** Houses 房屋. */
    HOUSES,
    /** Forest 森林. */
    FOREST,
    /** Money 经济损失. */
    LOSS
  }

  /** Its name in a language. */
  public String name(Language language) {
    return language == Language.EN ? en : zh;
  }

  /** Its unit in a language. */
  public String unit(Language language) {
    return language == Language.EN ? unitEn : unitZh;
  }
}
