@NullMarked
package org.watchfloor.order.channel.mail;

import org.jspecify.annotations.NullMarked;
