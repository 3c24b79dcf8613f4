package org.watchfloor.order.channel.setting;

import java.time.Duration;
import org.watchfloor.order.channel.Pace;

/**
 * The telephone exchange that puts calls through (SIP over UDP).
 *
 * @param peer where it is
 * @param extension the desk's own telephone, which rings first
 * @param local the address of this machine the exchange answers to; empty for the one the way to it
 *     begins at
 * @param ring how long a telephone may ring
 * @param pace how it is used
 */
public record CallSetting(Peer peer, String extension, String local, Duration ring, Pace pace) {}
