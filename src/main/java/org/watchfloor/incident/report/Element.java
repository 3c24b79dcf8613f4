package org.watchfloor.incident.report;

import org.jspecify.annotations.Nullable;
import org.watchfloor.incident.IncidentField;

/** The elements of a report of an incident, in their order (条例 §12 and practice). */
public enum Element {
  /** Where the news came from 信息来源. */
  SOURCE(IncidentField.SOURCE),
  /** When we learnt of it 接报时间. */
  RECEIVED(null),
  /** When it happened 事发时间. */
  OCCURRED(IncidentField.OCCURRED_AT),
  /** Where 地点. */
  PLACE(IncidentField.PLACE),
  /** The unit it happened at 事发单位概况. */
  UNIT(null),
  /** Its kind and nature 类别与性质. */
  KIND(IncidentField.TYPE),
  /** What happened, in short 简要经过. */
  COURSE(IncidentField.NARRATIVE),
  /** Why, as far as known 初步原因. */
  CAUSE(null),
  /** Deaths and injuries 伤亡. */
  CASUALTIES(null),
  /** What it cost, as far as known 初步估计直接经济损失. */
  LOSS(null),
  /** How far it reaches 影响范围. */
  SCOPE(null),
  /** Where it is going 发展趋势. */
  TREND(null),
  /** What was done 已采取措施. */
  MEASURES(null),
  /** Which leaders are there 领导到位情况. */
  LEADERS(null),
  /** Who commands on the scene, and how to reach them 现场负责人及联系方式. */
  COMMANDER(null),
  /** What is asked for 建议和请求. */
  REQUESTS(null),
  /** Who reports 报告单位. */
  OFFICE(null),
  /** Whom to ask 联系人. */
  CONTACT(null);

  private final @Nullable IncidentField field;

  Element(@Nullable IncidentField field) {
    this.field = field;
  }

  /** The field of the incident it repeats; null if none. */
  @Nullable IncidentField field() {
    return field;
  }

  /** Whether it is made of figures, which are corrected as figures and never here. */
  public boolean ofFigures() {
    return this == CASUALTIES || this == LOSS;
  }
}
