namespace OrchardCore.Scripting;

/// <summary>Gives scripts functions. Registered as a singleton.</summary>
public interface IGlobalMethodProvider
{
    /// <summary>The functions.</summary>
    IEnumerable<GlobalMethod> GetMethods();
}
