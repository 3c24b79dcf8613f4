/** The forms that write down what the headquarters above has in force. */
@NullMarked
package org.watchfloor.response.superior.view;

import org.jspecify.annotations.NullMarked;
