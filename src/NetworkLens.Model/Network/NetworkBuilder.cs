using System.Runtime.InteropServices;

namespace NetworkLens.Model;

/// <summary>Turns the rows of a data set into the network of one year.</summary>
/// <remarks>
/// What a site needs is read from the whole data set: filters, failures and dates remove links, never requirements,
/// so that no activity turns into a source because its suppliers are gone.
/// </remarks>
internal sealed class NetworkBuilder
{
    private readonly DataSet data;
    private readonly NetworkOptions options;
    private readonly RecipeBook recipes;
    private readonly bool[] inForce;
    private readonly int[] receiverStart; // rows of links.csv by receiver, whatever the year
    private readonly int[] rowsByReceiver;

    private NetworkBuilder(DataSet data, NetworkOptions options)
    {
        this.data = data;
        this.options = options;
        recipes = new RecipeBook(data);
        inForce = new bool[data.Sites.Count];
        for (int site = 0; site < inForce.Length; site++)
        {
            inForce[site] = data.Sites.IsInForce(new SiteIndex(site), options.AsOf, options.IncludeUnconfirmed);
        }

        (receiverStart, rowsByReceiver) = Grouping.By(MemoryMarshal.Cast<SiteIndex, int>(data.Links.To), data.Sites.Count);
    }

    public static NetworkArrays Build(DataSet data, NetworkOptions options) => new NetworkBuilder(data, options).Build();

    private NetworkArrays Build()
    {
        var activities = ActivityList.Of(data, options, inForce);
        Target[] targets = TargetList.Of(data, options, inForce, activities, receiverStart, rowsByReceiver);
        RequirementList requirements = new RequirementReader(data, recipes, activities, targets, receiverStart, rowsByReceiver).Read();
        var links = LinkList.Of(data, options, inForce, activities, requirements, receiverStart, rowsByReceiver);
        (int[] outStart, int[] outLinks) = Grouping.By(MemoryMarshal.Cast<VertexIndex, int>(links.Suppliers), activities.Sites.Length);
        (int[] userStart, VertexIndex[] users) = requirements.Users();
        return new NetworkArrays
        {
            Data = data,
            Options = options,
            SiteActivityStart = activities.SiteStart,
            ActivitySite = activities.Sites,
            ActivityMaterial = activities.Materials,
            ActivityOutputRow = activities.OutputRows,
            ActivitySent = activities.Sent,
            ActivityIsSource = requirements.IsSource,
            Targets = targets,
            VariantStart = requirements.VariantStart,
            InputStart = requirements.InputStart,
            Inputs = requirements.Inputs,
            SiteIntakeStart = requirements.SiteIntakeStart,
            IntakeSite = requirements.IntakeSite,
            IntakeMaterial = requirements.IntakeMaterial,
            IntakeLinkStart = links.IntakeStart,
            LinkSupplier = links.Suppliers,
            LinkIntake = links.Intakes,
            LinkRowStart = links.RowStart,
            LinkRows = links.Rows,
            OutLinkStart = outStart,
            OutLinks = MemoryMarshal.Cast<int, LinkIndex>(outLinks.AsSpan()).ToArray(),
            UserStart = userStart,
            Users = users,
        };
    }
}
