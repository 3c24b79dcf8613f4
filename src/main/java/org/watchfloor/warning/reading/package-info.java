/**
 * Rain, water levels and wind 水雨风情: the measuring stations, the marks their readings are judged by
 * and the readings themselves, typed from a telephone call or taken from a file.
 *
 * <p>Invariants: a level is never without its datum, and is compared with marks of the same datum
 * only; wind is compared only where both were averaged over the same time. A reading is never
 * changed: whoever corrects it writes another entry, and both stay. What is hardly possible is
 * asked back, never dropped. What a reading means follows from the marks valid on its day and is
 * reckoned anew each time, never stored. Serves 突发事件应对法 on monitoring and early warning.
 *
 * <p>Enter at {@link org.watchfloor.warning.reading.ReadingService}.
 */
@NullMarked
package org.watchfloor.warning.reading;

import org.jspecify.annotations.NullMarked;
