package org.watchfloor.response.plan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What is given when a level is started. */
public enum StartField {
  /** 响应事项. */
  SUBJECT,
  /** 响应级别. */
  LEVEL,
  /** 预计期限. */
  EXPECTED_UNTIL,
  /** 应急处置措施. */
  MEASURES,
  /** 决定岗位: who decided; without it nobody can say afterwards. */
  POST,
  /** 依据文号: the document, or the minutes of the consultation, it rests on. */
  BASIS_DOC,
  /** 响应范围. */
  AREA;

  /** What 突发事件应对法 §72 demands of every start. */
  public static final Set<StartField> STATUTORY =
      Collections.unmodifiableSet(EnumSet.of(SUBJECT, LEVEL, EXPECTED_UNTIL, MEASURES));
}
