package org.watchfloor.shelter.arrival;

import java.time.Instant;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Irrevocable;
import org.watchfloor.journal.RegisterFact;

/**
 * What happens at the arrival desk. Bookings are kept like a register: hundreds an hour would bury
 * the night. That a register is opened or destroyed, a shelter filled beyond its capacity, a person
 * looked up by name is told.
 */
public sealed interface ArrivalFact extends Fact {

  /** A register was opened: from now on people are encrypted under its own key. */
  record ArrivalRegisterOpened(String title) implements ArrivalFact {}

  /**
   * A register was destroyed: its key is gone, nobody in it can be read again.
   *
   * @param orderedBy who ordered it
   * @param basis on what that rests: a document, a rule
   * @param orderedAt when it was ordered
   */
  record ArrivalRegisterDestroyed(String orderedBy, String basis, Instant orderedAt)
      implements ArrivalFact, Irrevocable {
    @Override
    public String forGood() {
      return "arrival.said.forGood";
    }
  }

  /**
   * A copy of a register's key was given away; it has to be destroyed with the register.
   *
   * @param to who has it, on what
   */
  record ArrivalKeyHandedOut(String to) implements ArrivalFact {}

  /**
   * A person came into a shelter.
   *
   * @param register the register they stand in
   * @param shelter the number of the shelter
   * @param family the id of those who came as one
   * @param tag the code of the wristband; may be empty
   * @param person who it is, encrypted
   * @param over why beyond the capacity; empty if there was room
   */
  record PersonBooked(
      String register, String shelter, String family, String tag, SealedPerson person, String over)
      implements ArrivalFact, RegisterFact {}

  /**
   * What stands about a person was wrong or incomplete.
   *
   * @param after the name of the entry that said it before
   */
  record PersonCorrected(String family, String tag, SealedPerson person, String after)
      implements ArrivalFact, RegisterFact {}

  /**
   * A person moved to another shelter, or came back into one.
   *
   * @param shelter the number of the shelter they are in now
   * @param over why beyond the capacity; empty if there was room
   * @param after the name of the entry that stood to whoever wrote this
   */
  record PersonMoved(String shelter, String over, String after)
      implements ArrivalFact, RegisterFact {}

  /**
   * A person left.
   *
   * @param leave where to
   * @param words more in words, encrypted; may be empty
   * @param after as above
   */
  record PersonLeft(Leave leave, String words, String after) implements ArrivalFact, RegisterFact {}

  /**
   * A booking was wrong: the person never was there.
   *
   * @param words why, encrypted; may be empty
   * @param after as above
   */
  record BookingWithdrawn(String words, String after) implements ArrivalFact, RegisterFact {}

  /**
   * Somebody looked at who a person is.
   *
   * @param reason why
   */
  record PersonUnmasked(String reason) implements ArrivalFact {}

  /**
   * A shelter was filled beyond its capacity. Its subject is the shelter.
   *
   * @param people how many are inside then, by the register
   * @param capacity how many it holds
   * @param reason why
   */
  record TakenOverCapacity(long people, long capacity, String reason) implements ArrivalFact {}
}
