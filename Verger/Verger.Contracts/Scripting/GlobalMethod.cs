namespace OrchardCore.Scripting;

/// <summary>A function that scripts can call.</summary>
public class GlobalMethod
{
    /// <summary>What scripts call it.</summary>
    public string Name { get; set; } = "";

    /// <summary>Makes the function, a delegate with typed parameters, from the services of the script that calls it.</summary>
    public Func<IServiceProvider, Delegate>? Method { get; set; }

    /// <summary>The same for a function that returns a task; used instead of <see cref="Method"/> where a script can wait.</summary>
    public Func<IServiceProvider, Delegate>? AsyncMethod { get; set; }
}
