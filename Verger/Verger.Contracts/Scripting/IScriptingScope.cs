namespace OrchardCore.Scripting;

/// <summary>What scripts of one engine that are run one after the other share.</summary>
public interface IScriptingScope;
