package org.watchfloor.order.channel.setting;

import org.watchfloor.order.channel.Pace;

/**
 * The gateway of text messages (SMPP 3.4).
 *
 * @param peer where it is
 * @param sender the number messages come from; may be empty, then the gateway sets it
 * @param systemType what the gateway wants to be told of the kind of client; may be empty
 * @param receipts whether it tells what arrived
 * @param pace how it is used
 */
public record SmsSetting(
    Peer peer, String sender, String systemType, boolean receipts, Pace pace) {}
