using NetworkLens.Model;

namespace NetworkLens.Tests.Course;

/// <summary>The proportional rule, word for word: what is sent, what arrives, what lies in store, day by day and by name.</summary>
internal sealed class PlainCourse(RandomChain chain)
{
    private readonly Dictionary<(string Site, int Day), double> levels = [];
    private readonly Dictionary<(string Site, string Material, int Day), double> stores = [];

    /// <summary>The share of what it made, or took, before: as much less as the scarcest input, or what the failure leaves.</summary>
    public double Level(string site, int day)
    {
        if (!levels.TryGetValue((site, day), out double level))
        {
            double wish = chain.Failed == site && day >= chain.FirstDay && day <= chain.LastDay ? 1 - chain.Severity : MayShip(site, day);
            wish = Math.Min(wish, MayShip(site, day));
            level = wish * Inputs(site).Select(material => Cover(site, material, day)).DefaultIfEmpty(1).Min();
            levels[(site, day)] = level;
        }

        return level;
    }

    /// <summary>What is in store in the evening.</summary>
    public double Store(string site, string material, int day)
    {
        if (day < 0)
        {
            return chain.Stocks.GetValueOrDefault((site, material));
        }

        if (!stores.TryGetValue((site, material, day), out double store))
        {
            double used = Level(site, day) * Before(site, material);
            stores[(site, material, day)] = store = Store(site, material, day - 1) + Arrives(site, material, day) - used;
        }

        return store;
    }

    private double Cover(string site, string material, int day)
    {
        double wish = chain.Failed == site && day >= chain.FirstDay && day <= chain.LastDay ? Math.Min(1 - chain.Severity, MayShip(site, day)) : MayShip(site, day);
        double need = wish * Before(site, material);
        return need == 0 ? 1 : Math.Min(1, (Store(site, material, day - 1) + Arrives(site, material, day)) / need);
    }

    // What left so many days ago; of part of a day, that part a day later.
    private double Arrives(string site, string material, int day) => chain.Links.Where(link => link.To == site && link.Material == material).Sum(link =>
    {
        int whole = (int)Math.Floor(link.TransitDays);
        double part = link.TransitDays - whole;
        return ((1 - part) * Sent(link, day - whole)) + (part == 0 ? 0 : part * Sent(link, day - whole - 1));
    });

    private double Sent(RandomChain.LinkRow link, int day)
    {
        if (day < 0)
        {
            return link.Tonnes / 365;
        }

        double may = MayShip(link.From, day);
        return may == 0 ? 0 : link.Tonnes / 365 * chain.MayPass(link, day) * Level(link.From, day) / may;
    }

    private double MayShip(string site, int day)
    {
        RandomChain.LinkRow[] links = [.. chain.Links.Where(link => link.From == site)];
        return links.Length == 0 ? 1 : links.Sum(link => link.Tonnes * chain.MayPass(link, day)) / links.Sum(link => link.Tonnes);
    }

    private IEnumerable<string> Inputs(string site) => chain.Links.Where(link => link.To == site).Select(link => link.Material).Distinct();

    private double Before(string site, string material) => chain.Links.Where(link => link.To == site && link.Material == material).Sum(link => link.Tonnes) / 365;
}

/// <summary>A random chain of mines, refiners, plants and end uses, of which one fails for a while, or whose exports one may not take.</summary>
internal sealed class RandomChain
{
    private readonly Chain chain = new();

    public RandomChain(Choices choose)
    {
        (string Stage, string Makes, string[] Needs)[] tiers =
            [("mine", "ore", []), ("refiner", "oxide", ["ore"]), ("metal", "dy", ["ore"]), ("magnet", "magnet", ["oxide", "dy"]), ("end-use", "", ["magnet"])];
        var makers = new Dictionary<string, List<string>>();
        foreach ((string stage, string makes, string[] needs) in tiers)
        {
            for (int number = 0; number <= choose.Below(3); number++)
            {
                string site = $"{stage}{number}";
                chain.Site(site, stage);
                if (makes.Length > 0)
                {
                    makers.TryAdd(makes, []);
                    makers[makes].Add(site);
                }

                foreach (string need in needs)
                {
                    int must = choose.Below(makers[need].Count);
                    for (int maker = 0; maker < makers[need].Count; maker++)
                    {
                        if (maker == must || choose.OneIn(2))
                        {
                            Links.Add(new LinkRow(makers[need][maker], site, need, 1 + choose.Below(20), choose.Below(9) / 2.0));
                        }
                    }

                    if (choose.OneIn(2))
                    {
                        Stocks[(site, need)] = choose.Below(10) / 10.0;
                    }
                }
            }
        }

        string[] sites = [.. Links.Select(link => link.From).Distinct()];
        Failed = sites[choose.Below(sites.Length)];
        Severity = choose.OneIn(3) ? 0.4 : 1;
        FirstDay = choose.Below(5);
        LastDay = FirstDay + choose.Below(30);
        Banned = choose.OneIn(2) ? Links[choose.Below(Links.Count)] : null;
    }

    public List<LinkRow> Links { get; } = [];

    public Dictionary<(string Site, string Material), double> Stocks { get; } = [];

    public string Failed { get; }

    public double Severity { get; }

    public int FirstDay { get; }

    public int LastDay { get; }

    public LinkRow? Banned { get; }

    public double MayPass(LinkRow link, int day) => Banned == link && day >= FirstDay && day <= LastDay ? 0.25 : 1;

    public SupplyNetwork Network()
    {
        foreach (LinkRow link in Links)
        {
            chain.Link(link.From, link.To, link.Material, link.Tonnes);
        }

        foreach (IGrouping<(string From, string Material), LinkRow> made in Links.GroupBy(link => (link.From, link.Material)))
        {
            chain.Makes(made.Key.From, made.Key.Material, made.Sum(link => link.Tonnes));
        }

        foreach (IGrouping<string, LinkRow> asked in Links.Where(link => link.Material == "magnet").GroupBy(link => link.To))
        {
            chain.Demand(asked.Key, "magnet", asked.Sum(link => link.Tonnes));
        }

        DataSet data = chain.Recipe("oxide", "ore", 2).Recipe("dy", "ore", 3).Recipe("magnet", "oxide", 0.3).Recipe("magnet", "dy", 0.05).Data();
        return SupplyNetwork.Of(
            data with { Links = data.Links with { TransitDays = new Column<Figure>([.. Links.Select(link => Figure.Of(link.TransitDays))], Figure.Unknown) } }, new NetworkOptions(2026));
    }

    public override string ToString() => string.Join('\n', Links.Select(link => link.ToString()))
        + $"\n{Failed} fails by {Severity} on days {FirstDay} to {LastDay}; banned {Banned}\n" + string.Join('\n', Stocks.Select(stock => stock.ToString()));

    /// <summary>A link.</summary>
    public sealed record LinkRow(string From, string To, string Material, double Tonnes, double TransitDays);
}
