package org.watchfloor.shelter;

/**
 * Who is to come to a shelter and who is said to be there, by a roster.
 *
 * @param toCome households on a move that are to go there
 * @param toComePeople how many people they are
 * @param inside households said to be there
 * @param insidePeople how many people they are
 */
public record Awaited(long toCome, long toComePeople, long inside, long insidePeople) {
  /** Nobody is. */
  public static final Awaited NOBODY = new Awaited(0, 0, 0, 0);

  /** With a household that is to go there. */
  public Awaited coming(long people) {
    return new Awaited(toCome + 1, toComePeople + people, inside, insidePeople);
  }

  /** With a household that is said to be there. */
  public Awaited there(long people) {
    return new Awaited(toCome, toComePeople, inside + 1, insidePeople + people);
  }

  /** Whether somebody is to go to a shelter, or said to be in it, that is not open. */
  public boolean shut(Shelter shelter) {
    return !shelter.state().holdsPeople() && toCome + inside > 0;
  }

  /** Both together. */
  public Awaited plus(Awaited more) {
    return new Awaited(
        toCome + more.toCome,
        toComePeople + more.toComePeople,
        inside + more.inside,
        insidePeople + more.insidePeople);
  }
}
