namespace CitesUnies.Editing.Rules;

/// <summary>Something that a rule has to say of an item.</summary>
/// <param name="Key">The field, as the editor names it: <c>Part.Field.Property</c>, or <c>Part.Property</c> (see <see cref="FieldKey"/>).</param>
/// <param name="Message">What is wrong and what to do, in French, for the person who edits.</param>
/// <param name="Kind">What it asks for.</param>
public sealed record RuleFinding(string Key, string Message, RuleKind Kind);
