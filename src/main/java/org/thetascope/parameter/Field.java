package org.thetascope.parameter;

/**
 * The description of one value that can be set: its control, its JSON check, its help and its
 * default all come from here.
 */
public sealed interface Field extends Versioned
    permits Parameter,
        ChoiceField,
        VectorField,
        TableField,
        ComponentsField,
        TextField,
        NamesField,
        NumbersField,
        ListsField,
        GroupField {
  /** The name in JSON and CSV, and the key of its help in the resource bundle. */
  @Override
  String id();

  /** The sign the field's literature uses, such as ρ₁. */
  String symbol();

  /**
   * The value where none is named.
   *
   * @return a Double, String, {@link DoubleVector}, {@link Table}, {@link Names}, {@link
   *     NamedNumbers} or {@link Settings}, as the kind of field asks
   */
  Object defaultValue();
}
