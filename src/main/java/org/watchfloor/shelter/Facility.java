package org.watchfloor.shelter;

/**
 * What a shelter may have, as 城镇应急避难场所 standards list it for urgent, fixed and central shelters;
 * step-free access is ours, because who is assigned may need it.
 */
public enum Facility {
  /** A place to rest 休息区. */
  REST,
  /** Where goods are given out 物资发放点. */
  SUPPLY_POINT,
  /** Exits in different directions 出入口. */
  EXITS,
  /** Against fire 消防. */
  FIRE,
  /** Light 应急照明. */
  LIGHTING,
  /** Signs 标志. */
  SIGNS,
  /** Where it is run from 管理用房. */
  MANAGEMENT,
  /** Places to sleep 住宿区. */
  SLEEPING,
  /** Somebody who treats 医疗. */
  MEDICAL,
  /** A store 物资储存. */
  STORAGE,
  /** Rubbish 垃圾收集. */
  RUBBISH,
  /** Water 供水. */
  WATER,
  /** Power, also without the grid 供电. */
  POWER,
  /** Loudspeakers 应急广播. */
  BROADCAST,
  /** Sewage and toilets 排污、厕所. */
  SEWAGE,
  /** Air 通风. */
  VENTILATION,
  /** Where it is commanded from 应急指挥区. */
  COMMAND,
  /** Parking 停车场. */
  PARKING,
  /** A source of water of its own 应急水源. */
  WATER_SOURCE,
  /** Where a helicopter can land 停机坪. */
  HELIPAD,
  /** Showers 洗浴. */
  SHOWER,
  /** Telephone without the public network 应急通信. */
  COMMS,
  /** No steps on the way in 无障碍. */
  STEP_FREE
}
