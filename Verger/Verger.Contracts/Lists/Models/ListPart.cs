using OrchardCore.ContentManagement;

namespace OrchardCore.Lists.Models;

/// <summary>
/// Its mere presence makes an item a list of others, which say it by their <see cref="ContainedPart"/>. Holds nothing.
/// See https://docs.orchardcore.net/en/latest/reference/modules/Lists/.
/// </summary>
public class ListPart : ContentPart;
