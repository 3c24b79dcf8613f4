/**
 * The settings of the channels: the file {@code channels.yaml} in the station's data folder, for
 * what it does not say the defaults that come with the program ({@code order/outbox.yaml}).
 *
 * <p>Invariants: no secret stands in the file or in a record of this package, only the name of a
 * file that its owner alone may read; a fault names file, line, reason and what may stand there;
 * without the file nothing is set up, which is no fault.
 *
 * <p>Enter at {@link org.watchfloor.order.channel.setting.ChannelBook}.
 */
@NullMarked
package org.watchfloor.order.channel.setting;

import org.jspecify.annotations.NullMarked;
