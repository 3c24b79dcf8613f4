package org.watchfloor.incident;

/** The four classes of 突发事件应对法 §2. */
public enum IncidentClass {
  /** 自然灾害. */
  NATURAL,
  /** 事故灾难. */
  ACCIDENT,
  /** 公共卫生事件. */
  PUBLIC_HEALTH,
  /** 社会安全事件. */
  SOCIAL_SECURITY
}
