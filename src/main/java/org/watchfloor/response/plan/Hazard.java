package org.watchfloor.response.plan;

/** What a plan answers and a level is in force for; one level per hazard and unit. */
public enum Hazard {
  /** 台风. */
  TYPHOON,
  /** 暴雨. */
  RAINSTORM,
  /** 高潮位与风暴潮. */
  HIGH_TIDE,
  /** 江河洪水. */
  FLOOD,
  /** 山洪. */
  FLASH_FLOOD,
  /** 地质灾害. */
  GEOLOGICAL,
  /** 干旱. */
  DROUGHT,
  /** 低温雨雪冰冻. */
  SNOW_ICE,
  /** 森林火灾. */
  FOREST_FIRE,
  /** 地震. */
  EARTHQUAKE,
  /** 生产安全事故. */
  PRODUCTION_ACCIDENT
}
