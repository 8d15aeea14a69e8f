namespace OrchardCore.ContentManagement;

/// <summary>A registered class of part and the types of the handlers that follow its life.</summary>
public class ContentPartOption : ContentPartOptionBase
{
    private readonly List<Type> _handlers = [];

    public ContentPartOption(Type contentPartType)
        : base(contentPartType)
    {
    }

    public IReadOnlyList<Type> Handlers => _handlers;

    internal void AddHandler(Type type)
    {
        if (!_handlers.Contains(type))
            _handlers.Add(type);
    }
}
