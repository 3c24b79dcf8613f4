/**
 * The console over a record that is over: every page, the map and the wall show what this station
 * knew at the moment that is looked at, and that moment is moved to and fro, played at any speed,
 * or led by one team, order or household. Nothing can be written, nothing goes out, nothing comes
 * round by itself. Enter at {@code ReplayDesk}; what moves the record is {@link
 * org.watchfloor.journal.Replay}. Implements the seed's 典型案例应对处置复盘 and 可视化拉动演练: QD25, QD27.
 */
@NullMarked
package org.watchfloor.app.replay;

import org.jspecify.annotations.NullMarked;
