namespace Verger.Recipes;

/// <summary>What a recipe that is being checked will have made by the step that is checked now: each validator notes its own.</summary>
public sealed class RecipePlan
{
    private readonly Dictionary<Type, object> _notes = [];

    /// <summary>The notes of that class, made when first asked for.</summary>
    public T Of<T>() where T : class, new()
    {
        if (!_notes.TryGetValue(typeof(T), out var notes))
        {
            _notes[typeof(T)] = notes = new T();
        }

        return (T)notes;
    }
}
