namespace Verger.Engine.Tests.Content;

/// <summary>What handlers were called for, in order, and what tests make them do.</summary>
internal sealed class RecordedSteps
{
    private readonly List<string> _steps = [];

    /// <summary>Runs in the item handler, with the name of the step and its context.</summary>
    public Action<string, object> During { get; set; } = (_, _) => { };

    /// <summary>Fails a part's or field's check with a message.</summary>
    public bool RefuseText { get; set; }

    public void Add(string step) => _steps.Add(step);

    public void Add(string step, object context)
    {
        _steps.Add("item." + step);
        During(step, context);
    }

    public void Clear() => _steps.Clear();

    /// <summary>The steps so far that are not of loading; forgets them.</summary>
    public string[] Take()
    {
        string[] steps = [.. _steps.Where(step => !step.Contains("Load"))];
        Clear();
        return steps;
    }

    public int Count(string step) => _steps.Count(recorded => recorded == step);
}
