namespace Verger.Expressions;

/// <summary>
/// Says what stored expressions may read of objects of one class: nothing is read that no one listed. Registered as a singleton.
/// JSON, texts, numbers, dates, booleans, dictionaries by name and lists of these need no listing.
/// </summary>
public interface IExpressionMembers
{
    /// <summary>The class or interface; classes derived from it are included.</summary>
    Type Type { get; }

    /// <summary>The value of a member; null when it is unknown or empty.</summary>
    object? Get(object instance, string member);
}
