package org.watchfloor.order.callout.rule;

/** Why somebody is on a call-out list, in the order in which they are called. */
public enum CalloutGroup {
  /** Told who could not be reached, one level above them 上报对象. */
  ABOVE,
  /** The posts of this headquarters 指挥部. */
  HEADQUARTERS,
  /** The posts of the headquarters of a response in force 响应岗位. */
  RESPONSE,
  /** The special committees and their offices 专委会. */
  COMMITTEES,
  /** The shift on duty 当班. */
  DUTY,
  /** The headquarters below this one 下级指挥部. */
  LOWER,
  /** Townships, subdistricts and parks in the ground that is warned of 镇街园区. */
  TOWNS,
  /** Member units 成员单位. */
  MEMBERS,
  /** Villages and communities in the ground that is warned of 村社. */
  VILLAGES,
  /** Posts that answer for risk points there 风险点责任人. */
  RISKS,
  /** Units an order is addressed to 指令单位. */
  ORDER,
  /** Chosen by the officer 自选. */
  FREE
}
