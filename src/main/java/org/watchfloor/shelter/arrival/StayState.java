package org.watchfloor.shelter.arrival;

/** Whether somebody is inside. */
public enum StayState {
  /** Inside 在住. */
  PRESENT,
  /** Left 已离开. */
  LEFT,
  /** Never was: the booking was wrong 登记有误. */
  WITHDRAWN
}
