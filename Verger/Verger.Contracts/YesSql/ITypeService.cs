namespace YesSql;

/// <summary>The names that classes are stored under.</summary>
public interface ITypeService
{
    /// <summary>The name of the class.</summary>
    string this[Type t] { get; set; }

    /// <summary>The class of that name.</summary>
    /// <exception cref="InvalidOperationException">No such class is known.</exception>
    Type this[string s] { get; }
}
