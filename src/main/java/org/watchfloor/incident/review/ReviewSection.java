package org.watchfloor.incident.review;

import java.util.Arrays;
import java.util.List;

/** What a review has something to say about. The first four are those of 四不放过. */
public enum ReviewSection {
  /** Why it happened 事故原因. */
  CAUSE,
  /** Who was responsible, and what follows for them 责任人员处理. */
  RESPONSIBLE,
  /** What is done so that it does not happen again 整改措施. */
  MEASURES,
  /** Who was taught what 有关人员教育. */
  EDUCATION,
  /** What went well. */
  WELL,
  /** What did not. */
  BADLY;

  /** Those without which no review is closed. */
  public static final List<ReviewSection> MANDATORY =
      Arrays.stream(values()).filter(ReviewSection::mandatory).toList();

  /** Whether 四不放过 asks for it. */
  public boolean mandatory() {
    return compareTo(EDUCATION) <= 0;
  }
}
